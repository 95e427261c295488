"""Written by scripts/trigrams.py."""

TABLE = """
0 _de _qu aqu equ iqu lqu mân nqu oqu os_ rqu rão rõe squ são sõe uqu áfi ámo áti ão_ ção çõe éfa íam íei óni ões
1 _in _re ava cci des dju dmi dve dís eja eça gén ifi is_ iza lça mét nça ozi oça rde rmo rzi rân rça sju sse sça
tân tão uja uça vul áce áss éli éni ênc êss ífe íss íti íve ódi ógi ópi óri óti
2 _tr amo as_ bdi bju bst bte cha cni céf cêr do_ dêr ear eis fic for fra glo gme gra ica ija ixa iça jar lca lfa
lga lha lsa lóg mos nha nxa obr oja ou_ oxi pre psi que rja rla ría ríe sba sdo sga sér tór uvi uzi vei vra vêr xtr
zar áli ára áre áva áve âmi ési éti étr êra êre íci íde íge íli íra íre óid ólo ómi úri
3 _ba _co _en _es _ga _hi _ja _ju _la _ma _ve _vi _xa ada ado aer ai_ ais aja aut axa azi aça bar bje bla bor bra
bul cla cul cár cáv cía cóp dra dár edi eem ega ela emo es_ eve eza ezi eár eáv fer gar gen gma gna gue gáv har hum
hár háv ida iga ilh ion ira ita iu_ iva iár jár jáv lba lda liz lma lpa lra lre lva men mo_ mpa nar nca ndo nga nja
nju nla nlo nve nár nés nét oar oca ogr oir ove oár oáv par per pla pro qui rga ria rna rpe rra rva rá_ rás sbo sca
sla smo sna sra sre ste svi sár sáv sór tar tra tur tár táv tér uar uda ufa uga ula uos ura ust uxa uár vam vár váv
xar xer xul xáv zin zár záv ás_ çar çár çáv éri ími íni ófi ófo óli óme
4 _ca _fa _gr _he _ho _li _na _ne _no _pa _pr _so _su _un _va _xi _za _zi _zo aba aca afa aga aju ali am_ apa are
ass ata ati axi aze aís bil bli bre bár báv car cer cia cli con cre cri cta cti cês cíe da_ das dos dri dur dáv ebe
ebr ece ede eei efe ei_ em_ ent eta ete eu_ eva evi far fla flo fre fun fár fáv gár gír hei ia_ ias ibi ibr iem ili
ima ipa iáv jei jou lar lbu lde lmo lpe lta lte lve lár láv mar mba mbr min mpe mul mun mur már máv nde nfe niz nje
nra nre nro nta nte nvi nza nze náv nóm ode odi oei ofi oje ota ote ova ovi oço pli pta pti pul pár páv ram rba rca
rce rei rfa rfi rgi rne rni rre rsa rse rta rti rve sco sem sfa sfo sgr sma sno spa spe sub sva sve sís tís uca ude
udi uma und uo_ upe uta uva uza uáv uír uís vol xce xor xpe xár zei zem zit zum âni ço_ çoa íne ógr
5 __e _bo _fo _fr _im _jo _le _me _mo _ob _or _pe _sa _se _ta _te _ur _xe _zu abo afe afi agr agu aje and ant ape
ast ate aud aus aza açã açõ bel ber ble bol bri bsc bur bás cio cra cur cór dar dor dro dul eba eda een efi egu ejá
ele enc eo_ eos epi etr eur evo exp ext eám eás eço fle flu fol fur fás ger gia gir gla gni gno gor gui gám gás has
hem hin ho_ hos hám hás iam iba ico ide ido ies ijo ila imo imp ina inh io_ ios ipe ito iud ive ivi ivo izá iço jem
jo_ jun jur jám jás lco lfe lhe lme log lor lpi lse lsi lvo lás lís lít man mbo nas nci nda ndi nfa nfo ngr ngu nho
nic nos nri nsa ntr nva nxo nzi nzo nçá nía oda oem oes ofa ofe oga ogi ola ole oli oma ome omi omp ona ont ope opi
ora our oxa oxe oám oás pin ple pol por pos pur ras rbe rbi rbo rci rfe rgu rli rpa rpo rri rte rvi rvo róf sar sen
sgu sim sin sli slu sob spi spo sta str sur te_ tes tic to_ tor tos tre tri uad ube uch uci uei ufl ugi ugu uin uje
ujá umb ume umi uni upa upl ute uti uto uve uxe uxi uçá va_ vas ver vis vor vás xci xcu xpl xte zo_ zon zou zul zun
zám ânc ânt ças çám çás ére ídi ífi ívo ófa
6 __a __d _ab _ac _al _be _bi _br _em _fe _fi _ge _go _gu _ha _mi _ni _op _po _to _ul _us _vo abe abi abr abu ace
ach aci aco afo afu agi ajo ala alh api apo apr ara ari atr aur ave axe azo bal ban bes bic bis blo bse bso cas cen
che chi cho cle com cor cro cru cto cun cám cás cên dia dis dre duz dám dás ead eas ebo eca eci eco ect edo efa efl
efo egr eir eje elh eli eou epa epe epo epr era ere eri esc est eti eum eut exa exc exi eze fal fei fil fro ful fum
fus gal gas gel gem gic gin gli glu gne gon gos gre gri gua gul hip his hor huc iar ibe ibu idi ie_ iei ien igi igu
ije ijá ime imi ipi ipo ire iri iro ite ixe ixo ixá ize iám iás içá jas jec jud jug jus las lci ldr lei lfo lgi lgu
lhá lin lmi lti ltr luc lum lut lvi lám líf mbe met mpo mpr mám más mát nce nch nco nei nfi nfr nhe nhá nle nlu no_
nse nsi nso nto nud num nun nxe nxu nám nás nço nís oad oas och oci odo ofr oit olh omb opa opo ore ori orr oti oto
oze ozo oçá pal pen pic pir pon pri pte pto ptu pám pás rar rcu rem res rfo rlo ros rro rsi rso rum rut rár ráv róp
sbr se_ sei ses sfi sfr sle slo sme sne sol sti sup sám sás tas ter tin tiz tro tua tám tás tír tóm ual uba ubl ubs
uea uem ufe ufi ufr uil uir ulh ult unc unh upi uri usa usc uxu uía uíd vel vid vin vám xad xam xem xic xil xon xot
xpo xpr xpu xtu zad zas zes zás áct çam ços érm ída ído íst
7 __c __r _am _an _ap _ch _fl _fu _lo _lu _nu _pi _ra _si _ze ade afr age ago ale ana anc ani ard ato aul aço açá
bas bei ben bia bit bot bsi cal can cei ces cid cin clo co_ col cos ctu dad de_ dic din duc día ebi ebu eex efr efu
ego egá emb emp end eoc eol eor epu err esa ese eus fan fec fen fes fin fos fri fru fug gad gan ges gis git gná go_
gol gur had ham her het hib hic hid hou ici icá ign inc int iol irá ist iti itá ixi jad jam jes joe jog jor jos lad
lam lan lce lch ldá lec lem len lfi lfu lgo lgá lho lic los lou lsá lud mal mas mat mbi mbu mel mer mic mis mit mpl
mud nad nea nem ner nes nfl nfu nge ngi ngo nia nif njo nom nor not nru nst nsu nti nub nul nut nvo oba obe obi obs
oce oco ocu ofo oin oiç olo omo oni opr ort out ovo pan pas pel pia pil pis pit plu pra pun pus put qua ra_ ran rbu
rco rda rdi rfu rgo riz rma rme rná ro_ ron rpi rpr rpu rtu sac sal sas sce scu sfe sfu sgo smi sni snu son sor sos
ssa ssi sul sum svo tad tea til tiv ton tul tum tía tíc tíe tíf tív ubi uce udo udá ues uge ugn ugá uis uit uli ung
unt ure urr use uze uzí var ven via vil vit vo_ voc vos xas xec xei xel xia xid xig xim xin xis ze_ zer zir zoa zá_
çad çon çou
8 __p _af _ar _bu _cr _di _ex _hu _je _mu _oc _of _os _ro _ti _tu act acu adi ajá alo ama ang anh ans apu arm arr
ará arí atu avi bat bet bin boc bon bro bru bun bus ca_ cad cam cea cel cem chu chá cit clu cte ctr ctá cum cup cut
cá_ dif dil dir dit dun dá_ díe dír eav ech edr edu ees ege egi ejo el_ elá enf eng ens ept erm ert esp eto etá eud
exe exo fac fad fas fia fli fon gam got gou gru grá gá_ ha_ hav he_ hec hes hil him hoa hon há_ iet ifa ife ifo ige
igo igr igá ile ilo ind ing ipl ipá itu ivá iá_ jav je_ jea jet lav ldi ldu lea leg les let lge lid lis lit lmá lo_
ltu ltá lus luz luí lá_ mad med mes mia mil miz mpu mut má_ na_ nal nam ncr nec neg net nin nis nit noc nou nua ná_
oal oam oav ocr ocá odu oed oej oel oer ofu oge ogo ogu oic oid ois onc ond one ons opu ord orn otá ouc pad pat ped
pes pet pid plo pot pug rad rch rec rge ric rin rmi roc rol rom rop rot rto ruc rug run rup rus rvá rám sam san sap
sbu scr sia sic sil sio sit smu so_ sop spr sto sus sá_ ta_ tal tam tan tei tem ten tif tir tol tom tou tup tá_ uas
ubr ucu ucá ue_ uej uen uer uet uia uid ule ulá umá una upr upu urá usi utr utu utá val ves vir voa xal xio zam zav
zen zia zoo ári ça_ çai çoá çá_
9 __m __s __t _ad _ag _at _ce _ci _cu _gi _gl _ir _ol _on _ou _pl _pu acr adr aia ain alc alm amb ame ane ano auc
aug azu bac bad bai bea beb bec bem bio bir bos brá buc buj but buz cat cav cil ciá cub cus dam dig dio div dru drá
dua eai eam ecr ecu ecê elo enr eog eot epl erd ern ero erá ess exu eá_ fai fam fat fel fem fet fiq fis fog fot fut
gai gat gav gid gil gom gro han hea heg hen hia hoc hol hom hot iad ian ice ich idr idá ilá imb ine inf ini ino ins
iná ipt ipu irm irr isc iss itr iác içã içõ jai jan lac lat lej ler lev lia loc lom lon lot lto lua lub lui lul ma_
mea mei mem mig mir mpi mus nai nan nav ndr ndu nej nim nod nov ns_ nsc nsp ntá nuc nuf oan obo odá oen oet ogé oia
oix olu onf ono oná opl opt or_ orm ouç ová pac pea pec pei pod pub rav rbá rcá re_ rea ret rgá ril rio ris rno rou
rov rru rtá rua rub rui ruj rul ruí sab sad sat sbi sci ser sid sif sis soc spu sso sua tav tel tim tis tit toc tru
tuc tun uam uan ubo ubt uec uic uiz ulo umu upo upá urg uro us_ usp uss usu vig viv voe xau xav zai zan zel zil zor
çav
10 __b __f __i _as _il _ov _ox _ri _ru abs adu afl afá agn air aix ald alg alt alv apl apt ar_ arã atá ató avo bam
bob boi bom bou bum cab cai cap ce_ ced cet cie cif cir cis ctí cui dan dec dei der did dim diz dou dum dup dut eal
ean edá eit eju elu ema eme emi ena ene env erc erg ers erv esf esm etu exs fab fag fav fed feg fir fit fob foc fuz
gea gei geo gim gio giz goa god hai hel ibl icu ied ier ifr ilu imá ior iot ips irí ism izo ja_ la_ lai lif lig lim
lob lod loi lur lux mac mag mam mec mid mor nat ncu ndá ne_ nel ngl ngá nir nob nog noi nol non nsf nsm ntu oag oai
obl odr ogn ogá oim old olt olv olá oló omu ong onh onv opá orc oro ost otr ouq ous ouv pai pap pav pej pig pim pio
pou puç rac raf ral rat rdo reg rel ren rep rif rim rit roa rod rog rrá rud ruf rux ruz sa_ saf sag sav scá sfl sig
smá soa sof som sou spl stu suf tai tec tia tig toa tog tut tuá uai uav ubd ubj ubm uco uct ueá uie uim uiv uiç ulc
ulg uls umo une urb urd urv usá van vio viz vou xag xan za_ zea zig zim íac
11 __g __l __v _au _bl _cl _do _id _is _od _oi _om _vu adí agá aiv al_ alf alu ami amp anq anç art asc açu baf bag
bed bid bif big bo_ boa bod boq bug buí cac ceg cep cic cim cip coa coi cop cot cou cuc cud dai dal dav dea del dem
den diç ea_ eab ecc ecl ecí eia eni enl eno erí esb esg esi faz fig fix fo_ fom fou ga_ gaç gig goc goe goi gov goz
gun hap ial idí ifl ifu igm imu inv iog iou irc ird isa jac lab lag lap le_ lex lib loq lug lun luv maç mbá me_ mim
mon nac ncá neb nen neo neu nev neá nid nil nio nop nsv oa_ obj obt obu ocl oct omá omé orá osa oss oux pag pam peg
pie pip poe poi pom pud pux rai rap rdu rdá red ref rej rev rid rig rmu rob rof rtí rue ráf sai sib siv soi sot sov
ssu stá suc sun tab tej teá tid tip top trá tub tud tuf tug tui ua_ uel uip ump unç urp urt vad vej vic vie vog von
vot zaç zis çan
12 __o _av _ig acc acl acá agm aio alb alp als alá anu apá bej beç bim bof cau ceb cej ceo ciz cob coc crá dat die
diá doa doi dom don eat edí egl eie enh enx erb erf erp esv faç fea fej foi frá gaz giá gus guí hal hof iai iav idu
ifá inu ioc iod iom ir_ irã isp izi lau laç leb leu leá lio liq lir liv lop mai mav mej mif mio miu mol mpá nag ncl
ndí nef nex ngí nhi niq niv noj nsl nsá océ olc olg olí onj org orp oso otó oub oup pem peç piq po_ pop pru quí rab
raç reb ree rib rip rir rmá roe roi ror roç rur rír rís scó sea sec seg sip sir ssá sud sug sui tac tap tat tiç toi
tot tue tuo tuí tác ueb uee ulf ulp unf uns unv uná urc urm vag vec vem viá ást
13 __h _aj _da _el abj abl agl aib aim aip aiz amu anj anz aná arc arg aro asa avr avá ba_ bab baq bav baç caç ceá
cig cog cov daç def dej dep doe dol eag eap ein elv emu enu er_ esl eso esq fa_ fau fib fid fiz fiá gab gac hac haç
iat icr ilt ilí im_ inq irg isi iso jap leo lhi lie lip liá loa loj mbl mex meá naç ndê nig olf olm omm orf orv osc
ose osi oté oud oul peá piz piá poc pog pov rag rie riç roq rox roá ríf rít sau scl scê sel sod tag teg teo tet tio
tod tus ued urs vac vai vet vim
14 __n _du _ep _er _ev _io abá aic aid aiá alq alr alç anf arb arn ase asi asm asq atí bau baz cef ceu ci_ cod coo
daz deb deg det dib dip dob dot doz eac eaf ecá eio eix elt elí erl erã esn fiv il_ ilr ilv inj ise ití itó led lef
lep lez liç maq maz meç mod nab nau naz nip niç ntí olp ols onq orb orj orq orç pa_ pau paz pe_ peq pez raz reo riv
riá rác saj saz scí sed siá sog taf taç tee tib tiq tof tox toá tró urn urí vat vav ve_ vea ved veg zag
15 __q __u __z _aq _az _aç _dr _ef _eq _ps adj adm adv adá alí aní arp arq asp caf coe coz dac dag dap deo dev deá
doc dop eaç eim enj ená eru esu gaf hab haf iag icl icó inz inç isá lax laz lix moc moi mot mou onz oní onó ors orí
osp paç raq reá riq roj roz saq sep seq sex stí taz ted tij toe vap vaz vez
16 __j _ae _ec _ed _et amá arv cag cof ded doá eij eiç enq erç eró esr iab ict icí iní isf isq laq mov oru osf rax
req rer rij set sev seá taq tau tax tep tiá trí
17 _eu aló aru aso caq coq deu eif eig eiv emá enz enç ené esd iaf iaç isg mob moe mof osq raj rau rez reç seb sej
ssí teu tex tez teç
18 arf arl asg dee dez deç eic eiz esá esç mog osm raí
19 __x amn asf asu asá esj moq osá osí reu
20 ars arç moç
23 __á
"""
