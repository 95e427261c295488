"""English."""

from reviewapp.engine.languages.base import Language, words

DETERMINERS = words("a an the my your his her its our their this that these those every each no some any")
PREPOSITIONS = words(
    "of at by for from in into on onto to with without within upon among amongst between toward towards "
    "during against despite concerning regarding via per than as through throughout across beyond "
    "under over about after before behind below beneath beside besides above near off out up down since until till"
)
PRONOUNS = words(
    "i you he she it we they me him her us them who whom whose which what where when why how that "
    "mine yours hers ours theirs myself yourself himself herself itself ourselves themselves one"
)
AUXILIARIES = words(
    "am is are was were be been being have has had having do does did will would shall should can could "
    "may might must ought cannot isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't"
)
CONNECTIVES = words(
    "and or but nor so yet if because although though while whereas unless whether not also too only "
    "both either neither then there here thus therefore however still just even such more most less"
)

LANGUAGE = Language(
    tag="en",
    # "had had", "I know that that is so", "it gave her her start", and what is said twice to be heard.
    may_repeat=words(
        "had that her bye blah ha haha hee ho hey hi hello yeah yes no now very really so long many much never "
        "chop tut pooh choo la na night hear come go ever"
    ),
    function_words=DETERMINERS | PREPOSITIONS | PRONOUNS | AUXILIARIES | CONNECTIVES,
    leaning=words("the an my your our their its every despite concerning amongst"),
    conjunctions=words("and or & nor"),
    may_join=words(
        "walked talked waited tried ran worked searched looked laughed cried walking talking waiting day week month "
        "year face step house door end arm word person coast wall state again on over round around up down through "
        "by so such half out time days weeks months years hours minutes ages decades centuries generations miles "
        "pages lots loads tons heaps dozens scores hundreds thousands millions billions layers rows piles worse "
        "less fewer neck back forth never really very many much one two three four five bigger better hand side "
        "step this that there here then now it he she they we you i in off yes no ever always only all"
    ),
    abbreviations=words(
        "mr mrs messrs ms dr prof st jr sr gen col capt lt sgt rev hon gov sen rep pres vs etc e.g i.e cf al no nos "
        "vol vols pp p fig figs ch sec art para ed eds approx est inc ltd co corp dept univ jan feb mar apr jun jul "
        "aug sep sept oct nov dec mon tue wed thu fri sat sun a.m p.m u.s u.k u.n d.c b.c a.d ph.d viz ibid"
    ),
)
