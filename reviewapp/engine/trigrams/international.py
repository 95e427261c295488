"""Words that many languages share letter for letter, though they look like one of them."""

WORDS = frozenset(
    """
    active agenda album alibi alpha ambo anaconda angst animal anorak ante antenna anti aorta app apps area arena
    aria aroma audio aura auto avenue baccalaureate balcon ballet bambino banana bandana banker baobab bar barracuda
    basketball bazar bestseller beta bistro blackout blog blogs bonsai boom boss brainstorming bravo bridge briefing
    broker browser budget budgets buffet bungalow burnout business cabaret cacao cactus camera camping canal canasta
    candida cannabis canon cantata capita capital cargo cartoon cash casino casting catarrh central chakra chalet
    chef chili chip chips chorizo cinema circa cloud club clubs cluster coach coaching coca cocaine cocktail
    cocktails coda code cognac coma comic condor contra control cookie cookies copyright corona corral crash curry
    data debut delta demo derby design designer desktop diagram diaspora digital discount diva dogma dollar domino
    dossier download drama driver dumping duo echo ego email embargo emoji enigma era espresso establishment etc
    euro ex extra fake fan fans fauna favela federal feedback fervor festival fiasco fiesta final firewall firewalls
    fitness flamenco flash flora flyer focus folklore football force formal formula forum foyer gala gamma gap
    gaucho geisha gender genera general genre gigolo gin global goal golf gondola gorilla graffiti gratis guano
    guerrilla guru hacienda hacker halal halo hamburger handicap hardware harem hedge hip hit hobby hockey holding
    hop hospital hotel hyena icon idea ideal idem imam impromptu index inferno info input insider inter
    international internet interview intifada jaguar jazz jeans jet jihad job jobs jockey jogging joint judo judoka
    junta kamikaze kanji karaoke karate karma katana ketchup kilo kilos kimono kindergarten kitsch know-how knowhow
    koala kosher label lama lambada laptop lava layout leader leadership leasing legal leitmotiv liberal libido
    libretto light limbo link links lira llama lobby lobbying local lockdown logo look lotto macho maestro mafia
    magma malaria malware manager manga mango mania mantra maraca marketing matador material maximum media meeting
    memento memo mensa menu meta metal metro mineral mini minimum mix mobbing model monitoring moral moratorium
    motel motto mozzarella museum mutandis mutatis national nausea network neutral news newsletter ninja nirvana
    normal notebook nova novella oasis offline offshore omega online onus opera optimum opus oral orca origami
    original outfit output outsourcing overhead ozone pagoda panda panel panorama paparazzi paprika paranoia parking
    partner partners party pasta patchwork patio penalty per performance pergola persona peseta peso phobia piano
    pick-up pizza plasma plaza plural plus podcast podcasts podium poker polka polo pool pop porno post poster power
    press pressing prima primadonna prime print prion pro problem program propaganda pseudo pub pubs pullover puma
    puzzle pyjama quasi quiz quota radar radical radio rally ramadan ranking rap rating ravioli real reality
    realpolitik regatta regime regional replica reporter resort retro revival roadmap roaming rock rodeo rondo rosé
    round router rucksack rugby rum rupee rural safari saga salami salsa samba sample samurai sandwich sari sauna
    scan scanner scenario schadenfreude schema scooter score screen script self senior sepia serum server service
    sesame set sex shock shop shopping shops short show sierra siesta silo single sit-in skateboard slang slogan
    slogans slot smartphone smartphones snack snob social soda sofa software solo sombrero song songs soprano sound
    souvenir spa spaghetti spam speaker special spectrum spike spin sponsor sponsoring sport spot spray sprint
    squash stadium stand standard standards standby star stars start startup startups status steak stereo steward
    stick stock stocks stop story strata streaming streetcar stress studio style suite super surfing surplus sushi
    swap swaps symptom system table tablet tablets tabu taiga talk tandem tango tank tapas task tatami taxi team
    teams techno telegram tempo tennis tequila terra terrain test tests thriller timing toast toccata toga toreador
    torso total tour tower trader trainer training trauma tremolo trend trends tribunal trio trust tsunami tuba
    tundra tweet tweets typhoon ultra umami update upgrade upload uranium user vanilla vendetta venture vertigo via
    vice vide video villa vintage viola virus visa vista vital vodka volleyball voucher wadi walkman wanderlust web
    wellness western whisky workaholic workshop workshops yoga yoghurt zebra zeitgeist zen zero zombie zoom
    """.split()
)
