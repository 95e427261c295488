"""German."""

from reviewapp.engine.languages.base import Language, words

DETERMINERS = words(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine dein deine "
    "sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere euer eure dieser diese dieses diesen "
    "diesem jeder jede jedes jeden jedem alle allen aller"
)
PREPOSITIONS = words(
    "an auf aus bei bis durch für gegen hinter in mit nach neben ohne seit über um unter von vor während wegen zu "
    "zwischen am im ins zum zur vom beim gegenüber trotz laut gemäß"
)
PRONOUNS = words(
    "ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen man wer was wem wen welche welcher welches "
    "denen deren dessen"
)
VERBS = words(
    "bin bist ist sind seid war waren wäre wären gewesen sein habe hast hat haben hatte hatten hätte hätten wird "
    "werden wurde wurden würde würden worden kann können muss müssen soll sollen will wollen darf dürfen mag"
)
CONNECTIVES = words(
    "und oder aber denn sondern dass ob wenn weil obwohl als wie auch nur noch schon nicht so dann doch sehr mehr "
    "sowie sowohl weder noch"
)

LANGUAGE = Language(
    tag="de",
    quotes=(("„", "“"), ("‚", "‘"), ("»", "«"), ("›", "‹")),
    # Relative clauses set the article twice ("die, die die Arbeit tun"); pronouns meet ("wenn Sie sie sehen").
    may_repeat=words(
        "die der das den dem denen deren sie ihr ihre es sehr ja nein nie ha bla so viel lange immer wieder"
    ),
    function_words=DETERMINERS | PREPOSITIONS | PRONOUNS | VERBS | CONNECTIVES,
    leaning=words("im ins zum zur vom beim am"),
    conjunctions=words("und oder sowie & noch"),
    may_join=words(
        "tag schritt tür seite wort mehr nach durch immer wieder weiter über so besser schlimmer weniger größer "
        "höher stunden tage wochen monate jahre jahrhunderte tausende millionen hunderte eins zwei drei fort auf ab "
        "hin her fest aus"
    ),
    abbreviations=words(
        "dr prof hr fr st z.b d.h u.a usw bzw ca etc vgl nr str abs art s ff evtl ggf inkl max min mio mrd tel jh "
        "v.chr n.chr bd hrsg aufl jan feb mär apr jun jul aug sep sept okt nov dez"
    ),
)
