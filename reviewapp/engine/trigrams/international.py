"""Words that many languages share letter for letter, though they look like one of them."""

WORDS = frozenset(
    """
    agenda alibi alpha ambo anaconda anorak ante antenna anti aorta area arena aria aroma audio aura auto avenue
    baccalaureate balcon ballet bambino banana bandana baobab barracuda bazar beta bistro bonsai bravo buffet
    bungalow cabaret cacao cactus camera canasta candida cannabis canon cantata cargo casino catarrh chakra chalet
    chef chili chorizo cinema circa club coca cocaine coda cognac coma condor contra corona corral curry data
    debut delta demo diaspora diva dogma dollar domino drama duo echo ego embargo emoji enigma era espresso etc
    euro ex extra fauna favela fervor fiasco fiesta flamenco flora focus folklore formula forum foyer gala gamma
    gaucho geisha genera genre gigolo gondola gorilla graffiti gratis guano guerrilla guru hacienda halal halo
    harem hyena icon idea ideal idem imam impromptu index inferno info inter intifada jaguar jihad judo judoka
    junta kamikaze kanji karaoke karate karma katana kilo kilos kimono koala kosher lama lambada lava libido
    libretto limbo lira llama logo lotto macho maestro mafia magma malaria malware manga mango mania mantra maraca
    matador media memento memo mensa menu meta metro mini moratorium motto mozzarella mutandis mutatis nausea
    ninja nirvana nova novella oasis omega onus opera opus orca origami ozone pagoda panda panorama paparazzi
    paprika paranoia pasta patio pergola persona peseta peso phobia piano pizza plasma plaza plus podium polka
    polo porno post prima primadonna prion pro propaganda pseudo puma pyjama quasi quota radar radio ramadan
    ravioli realpolitik regatta regime replica retro rodeo rondo rosé rupee safari saga salami salsa samba samurai
    sari sauna scenario schema scooter senior sepia serum sesame sierra siesta silo soda sofa solo sombrero
    soprano souvenir spa spaghetti spectrum stadium status stereo strata studio suite super sushi tabu taiga tango
    tapas tatami techno tempo tequila terra terrain toccata toga toreador torso trauma tremolo trio tsunami tuba
    tundra typhoon ultra umami uranium vanilla vendetta vertigo via vice vide video villa viola virus visa vista
    vodka wadi yoga yoghurt zebra zen zero zombie
    """.split()
)
