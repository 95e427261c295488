"""Written by scripts/trigrams.py."""

TABLE = """
0 _qu ai_ aqu bì_ bò_ cqu cè_ cì_ cò_ dè_ dì_ dò_ ebb equ eò_ fò_ gli gè_ gì_ gò_ hì_ ii_ iqu izz iò_ lè_ lì_ lò_
mè_ mò_ no_ nqu nè_ nì_ nò_ oqu pì_ pò_ rqu rà_ rì_ rò_ squ swi sè_ sì_ sò_ tè_ tì_ tò_ uì_ uò_ vè_ vò_ zer zì_ zò_
1 _ha _in _ri acc aff ass aut ava axi bbe bdi ber bnu byp cni ei_ ext ezz ghe gza her hoc hé_ ifi lbe lne lve mmo
mo_ out ozz pno psi sho tda te_ uff uzz vra win xtr ypa
2 _co _di _es _ke _tr abb amo app azi azz bli che chi dco do_ eer egg ell ent est ett eva fer ger ggi gia gma gna
gra ier ion lda lge lza mni ner nno nzi ott oxa per pli pta pzi qui rla rxi ser ski sla sra sse sve ti_ tle tna tra
ucc uer uto uvi vo_ vul vvi xer yan zio zza ìa_ ìe_
3 _de _ja _la _ma _pr _ve _we _xe _za aes agg ali ate bil bra cch cer cia cka cke cla con cri ddo dis dra edi emm
emo ere ete eur ezi fic flu for fra ghi gme gua han hat hia ica idi iko ili ire ita iva ken ker kia lci lde ler lfa
lla lma lpe lpi lsi lze men min mna mvi ndo nge nte nve obb obi occ ode oin omp oop ost ove pre pro qua rba rbi rdi
rma rna rni ro_ ron rre rse rti rve rza rzi sba sde sgr slo ssi ste sti tch tma to_ tur ude udi ume upe upp ura ust
uvo van ver vi_ vve
4 _ba _ca _fr _gr _im _ju _le _li _ne _no _va _vi _wa _zi _zo abi add adi aer agl amm an_ aon aro ast be_ bla bol
bor bri bso cci cen cno cre dde ddi der duc ecc ede ee_ efa efi epi eut evi ffa ffe ffi fla fre gan gge gne gol gui
ibi ide igl ill imo imp ipa ist ive ivi kan lga lle lmi lpa lsa lse lta lte lva man mba mer mpa mul mun nca nde nfi
ni_ nse nsi nti nun nvi nvo nza odi oes oet off ofi ogl ola opp opr ows oxe par pla pol por ppa psu pte pun ran rda
rde rfa rfe rge rgi rme rmi rne rpe rra rsa rsi rta rva rvi sbr sca sco sdr se_ sfa sfi sfo sgo si_ sim sma sme smi
smo sne sno spe sre sro svi ter tha tla tmi tri tta tte ubi ugg uis ula uma umi uni uzi vol vuo vut wsk xan xen xia
xis zia zo_ zol zuc zuf zze
5 __s _bi _br _fa _fi _fo _ga _ge _gi _ka _me _mi _mo _na _or _os _pa _pe _ra _sc _te _un _us _vo ade ael all ano
ant are ati bal bar blo bul bur can cca cli clu col com cro cul cur dan das dat dre dri dro ean eav eco ees efe eff
ele end eo_ eor epo era ess eud evo fat fle fli fon fug gon gre iam iat iba ibr ich ico ida ipe ipi ira isc iss ite
iti iud iun jam kis kow lan las lav lca lfe lfi lfo lgo lia liz lli lme lmo log lor lti ltr lud lut mat mbi mbo mbr
mpe mpi mut nas nav nce nci nco ndi ne_ nfe nfo ngo nne nsa nta nut nze oas oda ofo ole omi ono oom oon oor ori ova
ovi ozi pia pon pos ppe ppi ppo ppr pul put que rbe rca rce rch rci rco reb res rfi rga rle rpa rpi rpo rri rro rte
rut rze sal sbo sci sdo sgu sna sol spa spi spo sup sur sva ta_ tme tmo tni tor tti uad ual uba ubb uci uen ues ugn
uir ult ung unt uoc uot uov ure uri usc uss va_ vam vat ven vre zan zas zav zon zur
6 __a __r _ac _au _be _bo _fu _gu _kh _lu _ni _nu _pi _re _so _sp _st _ta _to _um _ur _zu abo adr ann aoi api apo
ar_ ari ata ato att avi avo ban bas bat bia boc bon bot bre bro bru bui bus car cas cav cce cco cin cki cle cor cup
dar dav des dul dur dut eal eas eat eci eda ela eol epa epe epr ero fac fan far fas fri fru fum fun fuo fus gar gas
gat gav gen ges gio giu gni gno gom gri gur he_ hie hin ian ias iav ibe ibu ici igi ign ila ile imb ime ina inc int
io_ ipo ipr iro ito iur ius iut ivo ke_ lar lat lbu lce lch lco ldi leg lo_ lon luc mar mas mbe met mis mma mpo mpr
nan nar nat nda nfa nga ngi ngu nia niz nna nso nsu nva oag oal oan oca oco oem oer ofe oga ogg ogi ogr oie oli oll
omb omm on_ ona one opi opo ora ore osc oss ote ovr pas pen ple plo pri pti pur rai ras rbo rem rfo rfu rgh rgo ria
ric rin rli rlo rmo rpr rso ruc rvo san sas sce sch sdi sfe sfr sga sli sni sor sta str tan tar tas tav tno tro tto
tua uar ube ubr uce uda ugi ugl ugu ule uli ull uol uon uor upi upl uta ute uti uva vva zar zat zin zum zup zzi
7 __c __i _an _ar _bu _ci _el _em _fe _go _ho _lo _mu _ob _oc _op _ot _po _ub _ul aci ada ado adu aet aev afa afi
aga agi agn ale and arr bac bis bit buf bug but cal cat ces ci_ clo cra cuc cuo cut dec den dia dic dir dol don dru
dus ea_ ear eca ece edu efl ega egn ein eli ene eoc eog eot epp epu er_ eti eve fal fav fes fet ffo ffr fia fil fin
flo fol fro ful fur gel gev ggr gin glo go_ gor gro gue het ho_ hon iar ibo icc ie_ iet ife iga ige igg ima in_ ing
ino ipu itt itu iug lba le_ len let lgi li_ lie lin llo loc los lsc lto lui lun lus lvi lzi mal mbu mic mit mme muo
mus nal nch ncr neg nfl nfr ngh nic nis ntr nua nuc num nzo oac oar oba obl oce oci odo odu oel oen ogh ogn oia oim
olo oma ome oni ont opa ope orr ort osi ota oti oto ovv pag pal pan pat pet pic pie pin pir pit pra pug rat rav re_
ret ris rlu rto rug rus sar sat sav sbi sbu sin sle snu son sop sot spr ssa sub sul sum sus svo tat tic tin tol ton
tre tui uan uas uat ubo uca uef ufo uga uid uin uiv una unc une unz upa usi utt uve vel ves vin vis vri vvo ze_ zie
8 __d __p _ab _ad _af _ag _al _am _ap _as _cr _er _ev _om _pu _sb _sf _ti _tu _ug aba abe ace ala alc ame amp apa
ara art asc aud aur avv bie bin ble bos buc ca_ cam cap ce_ cel cev cio cit co_ cru cum cus da_ dev div dor dua due
ecl ecr edo egu eme emi emp enz eod eon epl esc esi etr fez fig foc fog gal get gog gru gus ha_ hai heg hi_ hio ido
ien iff ifo igh igo igr igu imi imm ine inf ini ioc iol ior ipl irr isa isi isp izi lam les lic llu lot lum lvo mav
mes mi_ mia mil miz mmi mpl mug na_ nes net ngr nif nin nir nni nnu nst nto nui oab oad obo och ofa oge oib oic olt
ond ord orm orn osa ose oso osp pav pel pes pig pio pot pto rbu rdo rei rer rim riv riz rru rtu rud ruf rui rum rup
sa_ sac sbe scr sda sdu seg sfu smu so_ sos sov spu suc tiz toc tos tru ttu tum tup tut uag uai ubl uco ufa ufr ugh
uia uil uit ulc umu urb urg urr usa use via vil voc vor za_ zi_ zzo
9 __t _at _av _ce _do _ec _en _fl _gh _gl _of _ol _on _sa _se _sg _sm _su _sv _uc _uf _ut abu aca acq aen agh ago
agr alt ama amb ami ape apr arc aus bav bba bbi bic bir blu bom ced cet cid cir ciz cos cub dal dam dda def deg del
dem dep det dif din dom dot eam ech efo efr egh egi ego egr ema ena eni ens eri erà erò ese esp eta fab fam feg fen
fio fis fot fuc fut ga_ gam gem gir got goz har ia_ ibb ice idr idu ieg ilo ilu ind ins ios ir_ irc iri irò ise iso
itr iuc ium lac lbi ldo lev lgh lis lit lso ltu lup mac mag mig mon mor mpu muf mur nam ncu nie nud nul nuo nuv oam
oat obe obu ocr oir ois olg omo omu onc onf ons ovo pac ped peg pil pis ppl ppu pse pub rac ram rcu reg ri_ rip rit
rmu rno ros rov rub rul ruz rzo sag sap sen sge sgh sio sis soc sof sog som sso sua sud sug suo tal tam ten tia tir
tiv ttr uav uch udo ue_ uet uie ulg uls umo uo_ uos uro val ved vet vid vig vit zam zom zop zot
10 __b __e __f __m _bl _ch _ef _eq _ir _is _pl _ro _si _ud acr acu afe age aia ain alo alu alz ana anc ang ani ard
arg ave bag bam bbo bbr bel bid big bio buz ccu cic cil cip ciu cop cui cun dag ddr ddu dil dim dit dug dun eab eag
ecu edd egl enn eop eos esa euc euf eum fec fel ffl ffu fid fit fos gab gi_ git gmi goc gul hir hiu iac ial ied ies
ifr ifu inv iot ipp irà ism la_ lai lim lir lob lom lpo lur luz lzo ma_ med nac ndu nel nev nfu ngl nit niv nsc ocu
ogo oit ong ool oot orb orc org paz pec pez pid plu pop pud puz rad raf rag rap rar rec rgu rid rie rif rig rir rnu
roc rof rog rom rop rot rst rsu run sab sam scu sec sia sic sig sil sod spl sto suf sun tes tit toi tuc tue tuf tun
uaz ucl uel ufe ufl ugo umm uoi uso usu utr ve_ vic viv viz zai zic zoo zut
11 __g __v _cu _da _ed _ep _od _ov _ru _vu _ze abr ach aco ae_ afo afr agu ald alm alp ane atr atu bad ben biv bo_
boz buo cem cep cif cim cis civ cud dac dai de_ deb di_ die dig dio doc dop dub een ege eim eiz elo elu emb enu eof
fag fem fie fir fo_ fod gaz ggo gic gis gov gug iel iev ifa iod iog iov isu iul lag laz lib lif lig lio liv lod loq
lub lul maz me_ meg mel mem mez mid mie mir mmu mod mol nai naz nen nim nom nor nos ntu nub nue nuf nur nus nuz nzu
obn odd ofl ofu oi_ oio olp olv onv opu oro ors orz otr pap piz pog pom pum quo ral raz ren rib ril rio rod rol rsc
ruo sau sel sem sgi sid sif sit sob stu sue svu tab tac tag tai teg tel tif til tim tis tod tog tom top tub tud tul
tuo tuz udd uec ui_ uip ulm und upr url usp vag var vas veg vev vez vie vir zeg zoc zos zov
12 __l __o _cl _dr _eg _et aem aio alb alv anz apu arb arm arn asp aug aum baz bbl bbu bec bet bi_ biz bof bub bud
cad cag cai cua diz dos dov dup eai eaz edr eis elt emu eno eoa erc ern err esu eto fed gag gai ge_ ggh ggu gil glu
gnu gnò gob goi gos hel hig his hit hiv iai icu ifl igm imu inn iom irm iub iuf iuo iuz lab lau ldò lem lez lid lue
luv lvu lzò mai mam mbl muc mum ncl nea neb not nov oec oid olu onn opt orp pai pi_ po_ poe puc pus ra_ rab rdu red
rel sai sbl sed ses set sie sir siv ssu sut tem toa toe tug tus ua_ uam ucr ucu uev uge ulo umn uns urp urt vac vav
vio vog zaz zec zet zig zir zzò
13 _az _du _eu _id _il _og _oz _sq afu aic aie alf als arl asa ase asi asm ba_ baf bai bes bev bif boi cac caz ccl
ceg coc cog cot daz dip dog drò duz ebi ebr ecn eic eom erm ers ert eso fa_ fai faz feb fei feu fib geg gga giò god
gof guc guf guo guz hes hil hiz iab iag icr iem iep inq inu inz ipn ipt iup iuv lap lec llò lsè luf lug mev mif mim
mos ndr nid noc ocl oev ogm olc pa_ pad pam pau pip piu piv poc pov pru rcl rep rlò ror rpu rrò rue rur ruv rzò scl
sib sui taz tig tot tov udu ufi uic uii uim uiz uln ulu ulv unn uno upo urv utu vec vei vom von zis zit
14 __n _sd _sl _sn abd abl aiz alg ans aps arp asf auf aul aup auz bip bod box cab cau cig ciò coa cod coi cue dea
dei deo dib did drà dui ebe ebu eia eid eif eit elc enc eng erg erv fi_ fiu fiz fom ggl gid gig gim giv gla hiò iaf
iap iaz icl icò ilm ilt ioi iop irl isb isf isg isv ivu lea leb led lop lpò ltò mio mob mot nab nag nau nec nee nef
nei nem neo nib nig nol non nsp olf olm ols olò onz orv otu pep pev pod rdò rea ref rev rez rmò rnò rob roi rrà rs_
rua saz sep tap tec tev tip tof ttò uom urc urn urò vim vos zaf zel zep
15 __u _by _ip _ps ait apt ars bap bed bef biu bue caf ccr cec cef cha cie cof coo cov coz ded ead ebo eie elv erp
etu fe_ geo gie hed hem hif iad ibl iec igz iru isd itm itò lcò lgè liq luo mea mec mog moz neu nio nip nob nod obr
ock odr odò osm ovu pe_ pei pim rae rbò riu roz rpl rr_ rsè rtò rvò seq sev sez tet tie tio ubu uem ulò umb umò urm
vap vea vib vot zag zap zim ziv zof zog zzu
16 __z _ae _ex _it _sr aiu amu arz aso bea bim brò ccò cho cib dab dob duo edè efu egm enf erb erd etn fau ffò fob
ged giz gle hen hid him idò ieq ilz ioa iof irg irp irt isl ivr lcu lef leo liò mae mef miv naf ned nii niu nog nsè
ntò nzò ofr ogò onq onu orf oru osd pef pif ppò pup reo rsp rsò sae saf siz soz tez ubc ued uib uog vad vaz vem vif
vip zac zen ziò
17 __q _ai _ib _ig air aln anu arf aru asl aza bab bib boa bun cei coe cug cuz dii diu eir els erl erz evr fiv gib
gif hic idì igò inò ioz ivò lei lel lua mad moc ndò nop nvu ocò old onò opl orò otò ovò pae pue rcò rdì req rgò rtì
sip tau tib tid tob toq trò udè udì udò ugò uio umv unq urs utò vai vee
18 _eb _gn _ic _io _sh afò agò ais amn anf asu auc aun aze beg bii biò cea deq egò elg elò env erf eru es_ gac gei
grò guì hez iez ilò ipò isq laf lee lii lip liu loi lol lov mbò mei mov ncò nnò noi nsò orl pii rau ree rii riq rnì
roe rtr sei ssò stò taf tei tii tou toz tuì tuò uac ucè unò usò zab zes
19 _iu adò agm anq bau cez daf dez dod ecò edì edò esè evu gad hev hii imò lad loa mab maf mee mib nap ngò nil or_
osf piò pof ruì sad sea soi suv tad tea teo ttè uab unì uru vaf zal
20 _sw aid ail alò amò arv arò asb asd asg asv cii dee diò elm enò etò evò fim idè igè ilì ioe lep llì lof max mmò
mpò nad nez os_ osl osò pem poz rrì scò sii std ted tep urd urì vii viò zii
21 _eo acò aik aiò avr bee bei ceo ché chì doz elf fiò gii heo ieb izo leu meo ndì niò nof omò orì osu pea pee peo
peu pib prì roa ssè taq
22 _ie alì anò arà atl atò emò en_ isn mao nep neò noa ntì pab prò riò see tee ttì zad
23 al_ asò avò cob deu enì erq isr isò mof mom mop ol_ olì scè seu stì trì vab
24 __h _aq _cy anv arx avu erì esb esò iau lil moe noz rao tiq
25 __k inì onì rax stm stè
26 __w reu tef
27 __j
29 __y
30 __x
"""
