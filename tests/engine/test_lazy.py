"""What is computed once and only when asked."""

from reviewapp.engine.lazy import lazy
from reviewapp.engine.pair import Pair


class Counted:
    def __init__(self) -> None:
        self.asked = 0

    @lazy
    def answer(self) -> int:
        """Counts how often it is worked out."""
        self.asked += 1
        return 42


def test_an_answer_is_worked_out_once_and_only_when_asked():
    one, other = Counted(), Counted()
    assert one.asked == 0
    assert (one.answer, one.answer, one.asked, other.asked) == (42, 42, 1, 0)


def test_the_class_shows_the_question_with_its_words():
    assert Counted.answer.__doc__ == "Counts how often it is worked out."
    assert isinstance(Pair.words, lazy)
