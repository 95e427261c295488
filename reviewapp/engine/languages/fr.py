"""French."""

from reviewapp.engine.languages.base import Language, words

DETERMINERS = words(
    "le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos "
    "leur leurs chaque quelque quelques plusieurs aucun aucune tout toute tous toutes"
)
PREPOSITIONS = words(
    "à en dans par pour sur sous avec sans entre vers chez contre depuis pendant avant après selon malgré parmi "
    "devant derrière dès jusque jusqu outre envers lors"
)
PRONOUNS = words(
    "je j tu il elle on nous vous ils elles me m te t se s lui y moi toi soi eux qui que qu quoi dont où lequel "
    "laquelle lesquels lesquelles celui celle ceux celles cela ça ceci rien personne"
)
VERBS = words(
    "suis es est sommes êtes sont était étaient été être étant sera seront serait ai as a avons avez ont avait "
    "avaient avoir ayant aura auront fut furent doit doivent peut peuvent"
)
CONNECTIVES = words(
    "et ou mais ni or donc car si comme quand lorsque puisque bien ainsi aussi plus moins très ne n pas point "
    "même encore déjà alors puis"
)

LANGUAGE = Language(
    tag="fr",
    quotes=(("«", "»"), ("“", "”"), ("‘", "’")),
    space_before=";:!?»",
    # "nous nous réunissons", "le fait de faire faire", "en en parlant", and what is said twice to be heard.
    may_repeat=words(
        "nous vous faire en si non oui très bien là jamais toujours vite tout ha hé ho bla chut merci petit"
    ),
    function_words=DETERMINERS | PREPOSITIONS | PRONOUNS | VERBS | CONNECTIVES,
    leaning=words("le les des du de d au aux cet ces mon ma mes ton tes ta sa notre votre leurs chaque chez parmi"),
    conjunctions=words("et ou ni &"),
    may_join=words(
        "jour pas face porte côte encore jours mois années heures siècles fois mieux moins plus pis là ci tant oui "
        "non jamais toujours seul demi un deux trois quatre cinq"
    ),
    introducing=words("m mm mme mlle dr pr me st p pp art al cf vol chap fig no env éd"),
    abbreviations=words(
        "m mm mme mlle dr pr prof me st ste etc cf p pp art al. éd vol chap fig n° no env j.-c av apr janv févr avr "
        "juil sept oct nov déc p.ex c.-à-d"
    ),
)
