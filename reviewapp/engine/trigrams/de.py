"""Written by scripts/trigrams.py."""

TABLE = """
0 _qu _üb ach bge dst equ fge hge ich iös kge lch nqu rch rqu sch sge tge ver vst ych ßig äch öbe öde öpf übe
1 _be _ge _in _ve bbe bzu cie dde dge dli dne dur ech em_ eße for fte fzu för gge gst gte gzu hst ier iie ion izi
jäh kha kve käm lde lge lha lnd lst lte mge mhe mme mte mzu nde nge nve och off ozi rge rte sie svo szu tte uch vor
ydr zte zäh zög ßen ßge ßli äbe öch öff öge öhn ück üde üge üpf
2 _au _ch _he _na _re _un _we _zu aar ade aft age akt amm app ass avo axi azi bar bte bür dba dha dte däm ebe ede
ege eja eor est et_ fdr ffe fne fre fäh füh gba gie gma gne hdr hha hin hte hzu hüt ial ibe ide ige ipp iße jag jek
ken kst kte kzu los lze mde men mre mst nbe nch nha nie nke nne nre näh oge omm ovi owe pie ppe pte pül rbe rja rnd
rvo rüc sam sre sse ste swe tbe tli tsc tve tvo typ tze ude uer uge uie urc uve vie wür xte yst zie zog zwe ßte äft
äke ämm äng äpp äss äßi öke öte üft üll ümm ünd üss ütt
3 _du _ei _hi _ju _mi _sc _tr _um aat aff ati auf aus aßt bha bli bst bwe cke der dt_ dün dür eck ehe ein en_ end
es_ evo fbe fen fsc fst fun gli gra gän gün her hle hme hne hoc hpr hre hwe hör ihe ika imm isc ive kbe kie kla kom
kra lfe lic lle lpe lve lvi lys lös mli mpf mwe mäß mög nac nli nma nst nte nun nwe nzu nüb obe ode odi ohl oll ose
ove oße pfe phi pla pse pür qua que rde rhe rie rli rre rsc rst rwe sbe sdr sen sha spr st_ sve säu süc the tma tna
tne tän tör tür ual ube uen ute uwe uzi uße ußt val wei woh wor wär wöh xen xpl xtr ysi zah zba zen zer zli zus zün
ßt_ äde ädi äge ält änd öck öme öse üff ühr üst üße
4 _ab _an _en _er _ja _ko _la _le _lo _ma _or _pr _wi _ze abg adi ahl ahr ain ais ali alt ang ast azu azw aße ber
bhä bie bil bka ble bra bsc bt_ bun bän bär bäu che die dig dre däc eei eer eju eln elt ere ete eue eva ewe ewi exp
ext ezi fal fiz fkl fli fwa fwe fwi gan gle gni gt_ gut gäb hal hba hbe hen hfl hul hwi hyd hyp hän ife iff ifi isi
ite ivi jub kba kle kna kni kon kri kti kul kur köp kör küh lbe lbs len lie lke lme ln_ mbe mfl mie mit mkr mle mpe
msc mt_ mun mut mäs müt nci nen ner nhe nis nla nnt nom nor npr nsc nwi nze nöp ock ogi ohn oni opf opp oss ott out
oze par pel pen per pft pol por pre pro pst put qui rau rdi ren rfe rha rle rme rmi rum run rve rze rzu rän rös sfä
sli slo sma smä sor sun swi syc sym syn szi ten ter tfr tie tig tkl tko tkr tra tre tur twe twi tzt uck uhe uli unt
upf upp uwi uzu vol wan weg wun wur wöl xie xis zau zle zlo zt_ zwi züc züg ähi ähl äll ämp ärt äts ätt äum äße ölk
ömm ömt öne önt öre öss öst ühl üpp
5 _ca _co _da _de _fe _fo _fr _ka _li _ni _ob _pa _ra _st _ta _vo abs agt ake all and att avi bau ben bfe bfl bkl
bkn bko bor bre bri buc bwi ckt dah dar den dle don dra dri eal ear efe ekl eko ekt epr er_ eut eve ewa exi eze ezo
fah fba fbr fie fin fla fle fra fri ft_ fäl fül gen ges gis gol gor gos gre gur haf hau hbl hbr hie hla hli hmi hol
hun hus hwa hze här hön hül idi ift ig_ igs ile ili ill imi ing irk irr itt iv_ jau jun kal kan kel kli kne kre ksc
kse kt_ kun kün kür lan lau lba lei lkt llt lmä lt_ lus lut lzt läu lüc lüg lüs mac mat mba mbi mfa mis mon mor mul
müh nbl nd_ nfa nfl nkt nle nlo nmä not npa npf nut nvo när näs nör nös ogr ohr oke okr omp ort ost ote oti otz our
pfl pha pho ple pli ppt pri pt_ pti pul ran ris rke rla rma rn_ rpf rpr rwa rwi räu röm sbr sfe sfr she ska skr sku
sla sle sol son spe spi sra suc tan tau tba tes tfl tha tho tis tme tmi tor tri tun tär tön tüc uar uat udi ufe ufg
uha uke ukt und ung urü usg uwa uze van vat wac wer wie win wir wuc wus wäh wör wüh zur zwa zäu äfe äff ägl ägt ähr
äme ärm äst äte ätz ögl öll önn ört üch ühe üme üns ürz üte üti ütz
6 __a _fa _fl _im _jo _kl _kr _me _mo _of _op _pe _po _ru _te _to _wa ack ahi ahn ame amp are art ate ats atz bal
bbl bes big bla bog boh cht cks dav de_ dem des dis dop dor ean edi edr efa efl eha ehr eit ekr ell epa epp ert euc
evi ewu exe eza eßt fas fbl fer fes fft fig flo fol fro fus fär gab gal gar ger gla glo gna gon got gri guc gul gun
hfe hfr hfü hig hna hni hnt hor hri hrt hsc hse ht_ hti hum hwä hät häu höh hür ian iat ibi ick ikt iku ild ilt ime
imp ipi ips iss ist iti itz ivs ize ißt kar kau ker kig kit küm lag las ldi lfr lft lgt lis lko lli log lsc lum lun
lzi län lär läs lät löt lüh mal man mar mbr mel mer mha min mla mlo mod mol mot mpo mus mäh mün müs nal nau nba nbr
nds nfr nme nni nra nri nwa nzi nzt nüp nür obi odu ofi oli omi ons ont org pan pas pat pit pon pra prä psy pur rdr
re_ rei res rfa rfl rfr rfü rin rkl rkr roc ros rot rpe rpl rri rrt rt_ rvi rwä rzi räc röc rüb rüh sau sba sel ser
skl sko soz spa ssi sst sub sum sän süs süß tal tar tbl tet tfa tfe tla tle tlo tst tti twa two tät täu tüm tün ubt
ufs ugt uhr ukl ukr ule ult umg ump ums upe usa usc uss ust uti uts utz uzt vis war wis wol wän wün zap zig ßer ähe
älz äre äse äti äub äuf äus öhl örm ügt üht ült ümp ürd ürf ürg
7 __e __v _di _dr _fi _gr _ha _ho _ir _kn _mu _ne _pl _sp abb abe agi ahe ahm ale ans ant anz aph api aps arb ari
asc ase bbr bei bel bis bit blo bol bom bon bot brü btr bul bum bus büg chl dan daz dol dom dos dro dru drä drü eac
eat eau ebl ebr ebt eel efr egr egt eic eis eka ekn ele epf epi epl epu esc eun ewo ezw fac fan far fel ffi fil fis
flu fsp fti fug fuh fur füg für gas gau ggt gig gin glü gno gro gru grü han har hlt hma hmu hob häl höb höp ibb igt
iko ind ins ipl iri irt izt kap kat kin kip kis kno knü krä kup lat le_ ler les lig lka luc läc lög lüf mas mmt mpl
mse mäc män müd nan ne_ nei nes nfe nfi nfä ngs nhä nig nkl nsi nti ntr num nwä nüt obl obs obt ohe olo oma ona oph
ori ors pfi pin plo pos pum rat rba rbi rbl rbr rem rer rgr rho rhä rig rka rkn rko rkt rlo rmt rne rol rop rpi rpu
rra ruc rwu rzt räg rät sbi sbl ses set sfl sig ske ssc sup säg säh säs sät tbr te_ tem tfä thi ton top tos tot toß
tro tui tüt ubi ubl udd udr uhi uir uis uko ula uld ume umh umm unk wal wic wid wog wuß wäc wäl zan zar zel zug ßes
äle änk ärb äue örd örn ös_ üle ülp üng ünn ürm
8 __b __g __h __s _ba _bl _br _fu _gl _ku _lu _no _ok _pi _pu _ri _ro _rü _sa _se _ti _tu _zw abz add afe agg akk
aku ami ani ank ann ape ar_ arm arr ars asi aue ban bin blu blä boo bro bru brä bse bsp bud bui ch_ chs chw dac dam
dau dun eda edu eff efo efä efü egl egs ehm ehn eil eke eli ene ent epe epo ers eud eug eur ewä ezu ezä fau fei fet
flö flü fum fut fän füt gam gat geb gel glä grä he_ hei hes hlu hmo hos hra häd häm ibl ibt ima ina ine ini ink int
iol ira irb its izu iß_ ißb kam kas ket klo klu knu knö kol kop kor kru ksa kus kut lac lam leg let lit lls loc lot
lud lug läg läm löc lüp mei met mig msp mur nat nbi nem net nft nfü ngt nhi nit nkr nlä nos nro nru nrü nse nsp nts
nul nup nur nus nüg ole omb ond one onn ope opi orb ord orm os_ oto pac pal pig pis ppi pru pud pun rab rac rag ral
ram ras rda rdn rdu rfo rft rgi rhi rhö rit rlä rmu rni rob rom ron rpa rpo rsp rti ruf rwü räf räs röd röh röp sag
sal san se_ sfa sfü sic sin ski slu sof spo spu sti sze tab tat tgl tio tiv toc tol tru trä tue tum tut tzi tzu tül
ubr ubs uel uet ufl ufr uft ufz ukn ull upt ure uri use utr vid wah was wat wil wit wäs zei zwä ße_ ßet ähm ähn äht
ärf ärk äuc äug äut ösc ünf üre ürs ürt
9 __d __k __z _bi _em _ex _id _ke _ki _lä _pf _si _su _wo _wu abk abl abr abt afi akz al_ ams amt apf apu ara ark
aub aut bet blü bsa bsi cha chi chn chr ckg dal dat del dic drö eba ebi ebo efi eft efu ega egg egi ehl eho eht eib
eif eig eku ela els emp ept ern ess etr ett etz eul euz ewö ffl fsi gef geh gek get git grö gsc hab hel hem his hlo
hlä hlü hmt hmä hnu hnü hon hop hro hru hup hwo hwu häf ibr ibs idr ieb ied ieg ies imt inz ire irm irs ise iva ke_
kes klä koc kos kro krü ksi ktu kum lap lar leb lin lop lor lsi lup lün mau mes mil miß mos mpr mpt nab nah nar nfo
nko nks nna nob non nop nt_ nta ntg ogt olg olt olz ome omo onf ono opo ops opt ora ore osg ots pau paz pei pet pic
pir plu plä pop pot ppl prü pup pus quo quä rap rbo rdo ret rfi rga rgl ric rks rmo rna rnt rod ror rro rrs rru rse
rsi rtr rud rup rus rza rzä rüg rüm rün rüs sat seh sta str sur tak tam tap tom tsa tse tsp tt_ ttr tua tup tus uba
ubb ues ufb uff ugg ugi ugl umf umt umz une upi upr usz ut_ uto utt von wel wen wim zes zia zin zip zub zuf zuk zul
ßel änn änz är_ ärg ärz ühn
10 __f __p __r __u __w _bo _do _ga _is _mü _nu _nä _ph _so _th _tü _wü _zi abf abh abw ags aht alb alk als alz apa
apo arz asp ath ato atu auc bac bas bat bef beg beh bek bew bgr blö brö bso chg chm ckb ckl dag det din dit dus ebs
ebu ehä eid eie eim eiß ema ens ese eti eus ewü fam fe_ feu ffn ffs flä fru frü ftl ge_ geg gem gew gif glu gsa gsf
gsl gsv hac has het hic him hnl hno hrl hrs hrä hsi hsp htl hts iel ils ims inf inn irn ita itg keh kei koh kot ktr
lab lad laf lem ll_ lom lon lsa lti lur mah maß me_ mmi mog mpa mpi nag nap ndi neh nfu ngi ngl nic nif nka nkn nku
nns nsa nsw ntf ntl ntw ong onz opa orr orz osi pek pes pfr pil ppr rad raf rah rbt rdü rec rfu rfä rgt rhu rif rki
rku rkü rlu rm_ rmü rns rof rog roh roß rrü rsa ruh rut rwo rzw räd räm rüt sac sar sei sgl sio sis sit spl spü tac
tag tas tim tob tog trö trü tta ttl tuf tzl tzw ue_ ufk ufw ugr ugs uls ulä uma umb umi umk umw una unb uns unv unz
urs urz usb usk usp uta wag wec weh wet ze_ zet zis zit zuh zup zut zuw zuz ärs äun ühm
11 __l __m __n __t _al _bu _fü _hu _kü _lö _mä _rä _tä _tö _ur _vi _wä _za abd abi aga agn am_ ama anb ane anf ard
arf arg arn atr bed bio ckf cki ckn dab dia dif dik diz dul duz ebü edü egn ego egz ehö eiz eki ekä ekü eme era erb
erf erg eri erk erl esp eta euf eum feh ffa ffr ffä fif fir fit frä frö ftr fts gep hak hil hls hns hnä hof hom hot
hsa hwö ief ien ieß ifl il_ ila ilb ilf img inb inh inr inw itl itr kab kac kad kah klü kok lec leu lim lla llg llo
lob loß mag mml mms mmu nas neb nel neu nim nip nki nnl ntk ntz nzl old ols orf ork orn orw osc osp osz ota paß pfs
pfu ppo pps rak rbu rfs rim rkä rml rms rmä rov rts rub rui ruk rzo sgr siv spä ss_ ssl ssp tel til tin tof tsg tsi
ttg tzb uem ufh ufp uml umr unf uni ura urr urt usf usl usr usw utu wap zif zud
12 __ü _bü _dü _el _fä _fö _gu _hä _kä _lü _mö _ps _rö _sä _sü _ty abo agl ala alo amb anh anl anr aro ata atl atm
aug aul aun bem chu ck_ ckr ckw ckz dim div dsc edl egb egu ehi ehs ehu elb emi emm emo eng erh err eru erw erz fek
ged gez gse gsp haa hag ham hat heu hir htb htg ieh igi ign ilg ilz inl inu it_ itu itä klö kta leh lek lod loh mma
nam ngr nk_ nsf nsä ntb nth ntm ola olf olk olp olu olv oly onk orc orh orp osa osk osl pe_ ped pez rar rbs rbü reu
rgo rik ril rok roz rso rsä rug rüf rül sab sah sem ssa ssb sto stü taa tif ts_ tsf tsl tz_ ufa ufi ufm umd unw urb
urk uro ush usi uth ven web wes zeh zim zir zum zun
13 __i _ak _ar _eh _gi _go _hy _hö _kö _sk _sy _zä _zü abm abp abu alg alm ana anm anp anw arc aru aum be_ bea beu
bez chb cho chz chä ckm ckv eb_ ebb ebä egf ehb eih el_ elf elo emä enk erd erm esi had hif hit hlg htr iet inp inü
isp itb lak lep lif liz llb llk llu llz lts med ndl ng_ nso nsu onv orl orü red reg ria rib rip rtg seg sil sim sso
stä taf tei tik tit tts ufd ufü umo unp unr urf urg usd wef wem zeu zue
14 _ad _am _ap _as _dä _hü _va _zo aba abn ald alp aly arl arü aud auk bee chf chü ckk dek deu eld elz emd emü enz
erp erv esa esu eto ets fed feg gei heb htf inm isk ith lah led lib lid llf ltr mec meh nga ngu nsl ntn ntp ntt rai
rav rio riv rsu rsü rta seu sib sif ssf ssg sss ssu stu tic tip tiz un_ unm unn urn usm ves zep zuc zuv
15 __o _ac _af _at _bö _eb _ef _es _et _eu _ev _gä anc ano aup beb bep bev chh chk chö ei_ eir elh elk elä emu enn
eso iec in_ inv isl iso isz lee lex ltb ltl ltu mem ndu ngg nto ntu reb ref reh rel rep rtb rtl see sek sik stl stö
tec teh tir ve_
16 _ag an_ au_ aur auz auß chd dec def dep eik elg elm elu elö elü emb ems ena enb enf enh eni enl ero erü etu gea
gee hec hef ino isa lik lip ndr rea rek rev rtu rtz sex stg
17 __c __j __q auh beq chp deb deh dei eno enr erä esk esä eth etä gej geq heg hex iem nda ndg ndt rtf rth rto rtä
teu
18 dea deg dez enw esz geo geä ie_ iep ndo stb sts
19 __ä chv enu enü erj erq ndf ndh rez stf sth stk
20 enp enä teg
21 __ö enm erc erö
"""
