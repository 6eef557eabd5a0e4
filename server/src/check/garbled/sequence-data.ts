/*
 * Made by `python -m training.sequences`, which says from what; not to be edited by hand.
 */

/** Left word, then the words that never follow it: told alone. */
export const STRONG_WORDS = `a able about add after against ago already am any are around as ask at been before being between ca could create did does during each either enter ever every everything from get had has have having he her him his include includes is its know latest learn mar me might my on other our provide provides same says see send shall she should since some something submit tell than that their them these they this those under until upon via was we were what whether with within without would your
ability the
able a of the
about from he see they
academic the
acceptance the
accommodation the
according of the
accounts the
across of
action a
actions the
active the
activities a the
activity the
actual the
ad the
add of
added of
additional a of the
administration the
administrative the
adult the
advanced of
affairs the
african the
after are be for from in is of on with
against for of
age a the
agencies the
agent the
agents the
ago of
agreement the
air a
airport the
all re
allow of
along of
already of to
alternative the
always of
am are be for have is it was you
amateur the
american a of the
among of to
an about am any are be been by can do for from get has have he his is may me my no our see some that their these they this to us was we were what which who will would you your
analysis a
and mar
animal the
animals the
annual the
another a the
any a about an are as be by can for from have i is it on the this was we will with you your
anyone the
apartments the
apple the
application a the
applications a the
apply of
appropriate of the
architecture the
are add am be been can do get had has have he i is may me see should than them was were which who will
area a this
areas a the
argument the
army the
around of
art a the
articles a the
artist the
artists the
arts a the
as add am get into re see than them which who
asian of the
assessment the
assistance the
associated of
association a
at add after am from get he i into of re see than they to we who with
attorney the
audio a the
august a
australian the
author the
authority the
auto a the
automotive the
availability the
available a of this
avenue the
average the
baby a the
background the
bag the
ball the
base the
based a to
basic the
battery the
be add am been can do get has have he into is may see than them these was we were which who will would
beach the
beautiful the
become to
been are be have i is it was
before by for is of to
believe of
best a this
between by for is of to
big of the
birth the
black a the
blog a the
blood the
blue a the
body the
books a the
bottom the
boys the
breakfast the
british of the
browser the
bus the
bush the
business a an this your
businesses the
button the
by add after am before between get he i in into know of see send she than through to under we with within
ca a in of
called of
camera the
cameras the
campaign the
campus the
can are has his is may other our their us was what which will your
canadian the
cancer the
canon the
capacity the
capital the
car the this
card a the
cards a the
cars a the
cash the
cat the
categories a the
category a the
cd a the
cell a the
cells the
center a this
central a the
centre a
certificate the
chain the
chapter the
character the
characters the
cheap a of the
chemical the
chief the
china a
chinese the
choice the
choose of
christian the
church the
cities the
city a this
civil the
class the
classic the
client the
clinical the
clothing the
club a
code a the
coffee the
cold the
collection a the
college a the
color a the
column the
com the
comments a the this
commerce the
commercial a the
commission the
committee a the
common a the
communication the
communications the
communities the
community this
companies a the
company the this
compare of
comparison the
competition the
complete of
complex the
compliance the
component the
components the
comprehensive the
computer a the
computers a the
conditions a
conference a
configuration the
connection the
consumer the
content a the
continue of
contract the
copyright a the this
core the
corner the
corporate the
corporation the
could for is on with
council a the
county a
couple the
courses the
court a the
coverage the
create of to
created of
creative the
crime the
critical the
cultural the
culture the
currency the
current a the
custom the
customer a
daily a
data a the this your
database a the
date a this your
dead the
debt the
decision the
deep the
defense the
definition the
delivery a the
department a the
description a the
designed of
developed of
developer the
development a the this
device the
devices the
di the
diamond the
dictionary the
did is of
difference the
different a
difficult the
digital a of the to
direct of
directions the
director a the
discount the
discussion a
distribution the
district a the
do are from has will
doctor the
documentation the
does i of you
dog the
doing of
dollars the
domain the
domestic the
done of
door the
dr the
driver the
drug the
drugs the
due of
during for is of to
dvd a the this
each a i it that the this you
early a
earth the
east a the
eastern the
easy a of the
economic a of the to
edition a the
editor the
education a the this
educational the
effective of the
effort the
efforts the
election the
electric the
electronic of the to
electronics a the
element the
elements the
emergency the
employee the
employment the
energy a the
engine the
english a of
enough the
enter of
enterprise the
entertainment a the
entire the
entry the
environment the
environmental of the to
equipment a the
error the
errors the
essential the
estate a the
et a the
european of the
evaluation the
ever of
every a for in is of the to
everyone the
ex the
examples the
excellent the
exchange the
executive the
expert the
external the
extra the
facilities the
facility the
factor the
factors the
facts the
faculty the
fair the
family a the
fan the
fat the
favorite the
featured of
federal a the
fee the
feedback a the
feet the
few a the
fi the
fiction the
fields the
files the
final a the
financial a of the to
find of to
fine the
firm the
first an your
fish the
fitness the
five a
flat the
flight the
floor the
flowers the
food a
football the
for add against am before include into know learn per provide see send since than through without
foreign of the
format a
former the
forum a the this
found of
free a an my our this your
freedom the
french of the
fresh the
friend the
friendly of the
friends a
from add after am by get he into on re see than we with
front a the
ft the
full a the this
fun a the
functional the
furniture the
future a
ga the
galleries the
gallery a the
games a the
gas the
gay a the
general this
generation the
german the
get of
getting of
gift a the
gifts a the
girl the
girls a the
give of
glass the
global of the to
goal the
goals the
god a
going of
gold a the
goods the
google of
government the
grand the
graphics the
great of
green a the
groups a the
guidelines the
guitar the
guy the
guys the
had are is of
hall the
happy of the
hard a
hardware the
has are be can do from have may they us was we which will you
have am be can do from get has he may see was were which who will would
having of
he about an are as at by for from i it my of other our the to us we with you your
health a the this your
heart the
heavy the
held of
helpful the
her be you
high a this
higher of
highest the
highly the
his an as at be by can for from have i in is it of this we with you your
historical the
history a the
holiday the
home an his our the their this your
homes the
horse the
hospital the
hot a of
hotel a the this
hotels a the this
housing the
how of
huge of the to
human a the
i about after an any been before by does each from has her his into is it its many me on other our re some than that their them these they this those under us we well what which who with you your
ice the
id a the
idea the
ideas the
if of
image a the
images a the
implementation the
important a the
improvement the
in able add ago already am ask create done enter get have he i include includes into know latest learn least provide provides says see send she since tell they we within write
inch the
include of to
included of
includes of to
including of
income the
independent the
indian the
individual a the
individuals the
industrial the
industry a the
info a the this
information a an my our this your
installation the
instructions the
insurance a the
interactive the
interest a the
interests the
internal the
international a the this
internet a the this
into from i of on
introduction the
investment the
ip the
is am be been could did each have include into know learn must other see send shall should since than them us which would
issues the
it add am know other re see them these us
italian the
item a the this
items a the this
its are as at be by have i in is it of that the this to with you your
java the
jersey the
job a the
jobs a the
joe the
key a the
kids the
kind the
king the
kit the
kitchen the
km the
knowledge the
lab the
language a
large of the
largest the
latest a of the to
latin the
law a
laws the
leader the
leadership the
lee the
legal a the
length the
let of to
letter the
letters the
level a
levels the
library a the
license the
like of
limited of
line a this
lines the
links a this
listed of
literature the
little a the
llc the
loan the
local a the this
located of
location the
locations the
logo the
looking of
lost of
lot a the
lots the
low a the
lowest the
lyrics a the
ma the
mac the
machine the
main a the
maintenance the
major a the
male the
management a the this
manager the
manual the
manufacturer the
many by i is the this
map a
mar of to
marine the
markets the
mass the
material a the
materials the
mature of
max the
maximum the
may about an are can for has my our this us will your
media a the
medical a the
medicine the
medium the
meetings the
member a the this
members a the
membership the
memory a the
men a the
mental the
menu the
merchant the
message a the this
messages a
metal the
method the
methods the
mid the
middle the
might a the to
miles the
military the
million the
mini the
minimum the
minister the
minutes the
mission the
mm the
mo the
mobile a the
mode the
models the
modern the
money a
monthly the
more get see
mother the
mountain the
movie the
movies a the
multiple the
museum the
music a the this your
musical the
must a is it of on that the this to with
my a about an are as at be by can do for from has have he i is it may no of on that the their they this to us was we what which with you your
naked the
names the
nation the
national a the this
natural the
nature the
navigation the
near of
necessary the
needed of
net a the
network the
never of
new a an his my of our the their these your
news an the this your
next a this your
nice the
no a about an are as at be by can do from has have in is my of on our the this us was will with your
non a
normal the
north a
northern the
number a the this
numbers the
of able according add against ago allow along am among apply ask believe ca came choose continue create done during enough enter include includes into know learn mar none per plus provide provides receive remember says send she since soon submit tell than thank through took until upon via we went without write
office the this
officer the
official a the
ok the
old a the
on add get know no re see send she we
one an my our your
ones the
online a an the this your
open of
opportunities the
opportunity the
options a
oral the
orange the
orders the
organizations the
original a the
os the
other an be can do have he i it my no our that this we you your
our a about an are as at be by can do for from has have he i is may my no of that the they this to us was we will with you your
outdoor the
over of
own of
owner the
owners the
pa the
pacific the
package the
page a an my our the their this your
pages a the
pain the
panel the
papers the
parent the
parents the
parties the
parts a the
password a the
patients the
payment a the
pc a the
peace the
people this your
per a for in of on
percent the
perfect the
performance the
permission the
personal a the
persons the
phase the
phone this
photo the
photography the
photos the
physical the
pictures a the
piece the
plants the
platform the
player a the
please of to
plus of to
pm a an this your
points the
poker a the
police the
policies the
policy a this
political of the to
politics the
pool the
poor the
popular a the to
population the
port the
positive the
posted of
poster the
potential the
powered of to
practices the
premium the
presentation the
president a
pretty the
previous a of the
price this your
prices a the
primary the
prior the
privacy a the this
private a
pro a the
problem a
problems a the
procedure the
procedures the
product a the this your
production a the
products a the this your
professional a the
professor the
program a this
programs a the
properties the
property the
protection the
protein the
provide of
provided of
providers the
provides of
public a this
publication the
publications the
published of
publisher the
put of
quality a the
quantity the
quarter the
questions the
quick the
random the
range a the
rates a
rather of
ratings the
re of to
reader the
ready of the
real a the this
receive of to
recent a of the to
recommendations the
recovery the
red a the
region a the
regional the
registered of
registration the
regulations the
related of
relations the
relationship the
relevant the
religion the
religious the
remember of
remote the
rental the
requirements a the
reserved of
resolution the
resources a the
respective the
responsibility the
responsible the
restaurant the
retail the
reviews a this
rich the
right a
rights a the this
road a the
room a
rooms the
root the
royal the
rules a
russian the
safe the
safety a the
saint the
sales a the
same a of the
sat of to
satellite the
school a the
schools a
science a the
sciences the
scientific the
sea the
second the
secretary the
section a the
sector the
security a the
select of
selection the
self the
seller the
senior the
sent of
series a
serious the
server a the
servers the
service a
services a an the this your
session the
settings the
several a the to
shall a for is of to
she a by for i in it of on that the this with
sheet the
shirt the
shoes the
shops the
should are as for from in is on to with
shown of
significant the
silver the
similar a of the
since for is of to
site a an my our this your
sites a
size a the
skills the
skin the
small the
smart the
smith the
social a the
society the
soft the
software a the this
solid the
solution the
solutions a the
some a an be i it this your
son the
soon of
sorry the
source the
sources the
south a the
southern the
space the
spanish the
special a the
species the
specific a the
spirit the
sponsored of to
sports the
spring the
square the
staff a
standard a the
standards the
star a the
stars the
started of
statement a the
statistics the
status a
still of
storage the
stores a
stories a the
story a
strategies the
strategy the
street a
strong the
student a the
stuff the
subject a the this
subjects the
submit of
success the
such of
suite the
summer the
sun a the
super the
surgery the
systems a
table a the
task the
tax a the
teacher the
teachers the
team a
tech a the
technical a of the to
techniques the
technologies the
technology a the
teen a the
teens the
tel the
television the
tell to
temperature the
term a
terms a this
than of
thank of
that been re see than them us who
the about accept according across against ago agree allow allows along among another any anyone anything appear apply around avoid became been began begin behind being came choose connect consider contains continue could create define determine develop did discuss does done during either enable enjoy enough ensure enter every everyone everything except from gave gets gives had has having he hear her him himself his identify improve include includes itself know learn listen manage mar me might must myself none nothing peter prevent protect provide provides quite receive recommend reduce remember remove require requires says se seem seems send shall she should since someone something soon suggest tell than thank their them themselves these they throughout to took understand unless until upon went what whether which with within without wrote yet your yourself
their a about an as at be by can for from have i it my of on that the this to was we with you your
theme the
theory the
therapy the
these a an by i it of that the this you your
they a about an at by for from has i is it my of on other our the this to us we with you your
third a
this add am any been between do each get have her his its know me no our re see send them these those us which who within
those a i is the this
thoughts the
thousands the
through be i is of
tickets a the
title a the
to able according across after against ago along am among done due during enough few from he i includes into least per plus provides rather says she since than they through until upon via we went without
tom the
too of
tool the
top a this your
topic a the
topics a the
total a
toys the
traditional the
traffic the
transportation the
treatment the
tree the
trip the
true a the
tv a the
two the this your
types the
under by for i in is on to with you
unique of the
unit a the
units the
universal the
university a the this
until of to
updated of
upon of
upper the
urban the
us be it my other you
used of
useful the
user the this
using of
vacation the
valid the
valley the
van the
variety the
various a of the to
vehicle the
vehicles the
version a the
very of
via in of to
video the this
videos a the
virtual the
virus the
visitors the
visual the
voice the
wall the
wanted of
was am are be been can do get has have may other see us we were which will would
we a about an any by for from has he his i is it my on other our that their they this to us was what which with you your
weather a
web a an the this your
website a the
websites the
wedding the
weekly the
weeks the
weight a
went of
were are be have is this
west a
western the
what as at be by for from of us
when of
which about be from us with
while of
white a the
who a an be for from this
whole the
why of
wide the
wife the
wild the
will are can from has his other our us was what which who with
window a the
windows a the
wine the
winter the
wireless the
with add after am for from get he into know see send she than through to we within
within by for in is of on to with
without in is of on to
woman the
women a the
wood the
word a the
workers the
world your
worldwide the
would are as for from is on to was with
write of
written of
wrong the
xbox the
year your
years a
yellow the
you am does has he her its me other she their them us was
young a the
your a about am an any as at be been by can do for from get had has he his i in into is it its may me my no of on our re see should some than that the their them these they this to us was we were what which who with would you
youth the`;

/** The same, told where a paragraph has two of them. */
export const WEAK_WORDS = `a accept according across agree allow allows along among anyone anything appear apply avoid became began begin behind believe beyond bring came choose connect consider contains define determine develop discuss doing due earlier enable enjoy enough ensure everyone except expect follows gave gets gives harry hear himself identify improve install itself lowest manage myself none older peter prevent protect receive recommend reduce remember remove require requires se seem seems several soon suggest themselves throughout took understand unless went write wrote yourself
ability a
able by for i is it on that this with you
about add am between get into know no re send she than through under well with within
abroad the
absence the
absolute the
academic a
accept of to
acceptable the
acceptance a
accepted of
accessible the
accident the
accommodation a
according a for in is
accounts a
accuracy the
accurate of
achieve of to
acid the
acquisition the
acres the
across is
action this your
actions a
active a
activities this
activity a
actor the
actual a of to
ad a
adding of
additional this to
administration a
administrative a of to
administrator the
admission the
adoption the
adult this
adults the
advisor the
advisory the
affairs a
affordable the
african a of to
after can do has have no other
ag the
against are at be by from i in is on with
age this
agencies a
agency a
agenda the
agent a
agents a
ago the
agree of
agreements the
agricultural of the
agriculture the
ah the
ahead the
air this your
airline the
airlines the
airport a
ak the
albums the
alcohol the
alive the
all add include learn provide send
alliance the
allowed of
allows of
along is
already by for that the this with you
alternative a
am any been can do get has he his may me my other our see some their these they us we were what which who will with would your
amateur a
amazing of
amendment the
american an this your
among for in is on
an before being between could did does during each her him into its know many much must other per re same send she should since than them those through within without
analysis this
analyst the
ancient the
and exist happen se
angel the
angels the
animal a
animals a
animation the
anime the
anniversary the
announced of
announcement the
annual a
anonymous of the to
another are be it this you your
answers a
any am at been do get had has he into its may me my no our see some than their these they what which would
anyone a
anything a
anytime the
anyway the
anywhere the
ap the
apartment the
apartments a
api the
appear of
appears of
apple a
application this your
applications this
applied of
appropriate a
approval a the
arab the
architecture a
are before ca could create did does during every him include know latest learn must provide same send shall she since through
area an your
areas this
arena the
argument a
arguments the
arms the
around are be i is
arrangements the
arrival the
art an this your
article this your
articles your
artist a
arts this
as around create include know learn same send since within without
asian a to
aspect the
aspects the
assembly the
assessment a
asset the
assets the
assigned of
assignment the
assistance a
assistant a the
association this
associations the
at against before create during include know learn per provide send she since through under within without
athletic the
atlantic of the
atmosphere the
attachment the
attendance the
attention a
attorney a
audience the
audio this
august this
australian a to
author this your
authorities the
authority a
automatic the
automatically a the
automotive a of to
availability a
available an my our your
ave a the
avenue a
average a this
aviation the
avoid of to
aware to
awareness the
awesome the
baby this
back see
background a
backup the
bad a the
bag a
baker the
ball a
band a
banner the
bar a
baseball a the
based an this your
basic a to
basis a
basketball the
bass the
bathroom the
batteries the
battery a
bc the
be being ca could create did does each every him include know latest learn must other per provide same send shall she since
beach this
beast the
beautiful a of to
became to
becomes of to
bed a
bedroom the
been am can do from get he may me other see these they us we were what which who will would your
beer the
before are as be from on was will
began of
begin of
behalf the
behavior the
behaviour the
behind of
being are be have i this we will your
benefits a
best an my our your
beta the
between are as at be can from have i was we will with
beyond of to
big a this your
biggest the
bike the
billion the
biography the
biological the
biology the
bird the
birds the
birth a
birthday the
black an this your
blood a
blue this
boat a the
bodies the
body this
bold the
bonus the
books an my our this your
bottom a
bought of to
bowl the
boy a
boys a
brain the
branch a
brass the
bread the
breakfast a
bridge a
bring of
british a
broad the
broken of to
brother a the
brothers the
brought of
browser a
budget a
buffalo the
bulletin the
bureau the
bus a
bush a
business his its my our their these
businesses a
busy the
but add re
button a
buyers the
by able against ago already ask create done due enter ever few include includes latest learn least mar much plus provide provides re says since submit tell until upon write yet
ca are be by for i is it on this with you
cabinet the
cafe the
cake the
camera a
cameras a
camp a the
campaign a
campus a
can about after am at been before between could did does each had her into its many me must my should some than them those through under were who within would
canadian a of
cancer a
canon a
cap the
capabilities the
capability the
capable the
capacity a
cape the
capital a
car an your
carbon the
card this your
cards this
career a
caribbean the
carried of
carrier the
carry to
cars this
cash a
cat a
categories this your
category this your
catholic the
cats the
caused of
cd this your
ce the
celebrity the
cell this
cells a
cellular the
cent the
center an my your
central this
century a
ceo the
certain a the
certificate a
certified of
chain a
chair the
chairman the
championship the
chance a
changed of
channel a
chapter a
character a
characteristics the
characters a
charity the
cheap this to
cheese the
chemical a
chemicals the
chemistry the
chest the
chicken the
chief a
child a this
children a this your
chile the
china this
chinese a of
chocolate the
choices the
christian a to
chronic the
church a
churches the
cinema the
circuit the
cities a
citizen the
citizens the
city an my our your
civil a of to
class this your
classical a of the to
classics the
classification the
classroom the
clause the
clay the
client a
clients the
climate the
clinic the
clinical a
clothes the
clothing a
club this
cm a the
coast a
coastal the
code an this your
coffee a
cold a
collaboration the
collection this
collections the
college this your
colleges the
color this
colors the
column a
columns the
com a
combination the
combined of
come of
comfortable the
comic the
comics the
commentary the
comments an your
commerce a
commissioner the
commitment the
committee this
common this
commons the
communication a
communications a
communities a
community an your
compact the
companies this
company our your
compared of
comparison a
compatible the
compensation the
competition a
competitive to
complaint the
complaints the
completed of
completely a the
completion the
complex a
compliance a
components a
composition the
comprehensive a of to
computer an this your
computers this
concentration the
concept the
concepts the
concerning of
concert the
conclusion the
concrete the
conditions this your
conducted of
conference this
conferences the
confidence the
configuration a
conflict the
connect of
connected of
connection a
connections the
conservation the
conservative the
consider of
considered of
consistent the
constant the
constitutes of to
constitution the
consultant the
consultation the
consumer a
consumers the
consumption the
contain of to
contained of
containing of to
contains of to
contemporary the
content your
context the
continued of
continues of
continuing of
continuous the
contract a
contractor the
contribution the
contributions the
convention the
conversation the
conversion the
cool a
cooperation the
coordinator the
copyright an my our your
core a
corner a
corporate a
corporation a
correct of
cotton the
could a about an are as can from has my that the us was will your
council this
counties the
countries a the
country this your
county an this your
course a your
courses a
coverage a
covered of
crazy the
cream the
creating of to
creative a
creek a
crime a
criminal the
criteria the
critical a
cruise the
crystal the
cultural a of to
culture a
currency a
current an this your
curriculum the
custom a
customer this your
customers the
cute the
da the
dad the
daily this
damage a
dance a the
dark a
data an my our their
database this
date an his my our their
daughter the
day their your
days an my your
dead a
dealer the
dealers the
dear the
debt a
decided of
decision a
decisions the
dedicated of
deep a
defence the
defense a
define of to
defined of
definition a
degrees the
delete of to
delivered of
delivery this
delta the
demo the
democracy the
democratic the
density the
dental the
department this your
departments the
dependent the
depression the
deputy the
describe of
described of
description this your
designated of
designer the
desk the
despite of to
destination the
destinations the
detailed of to
determine of
determined of
develop of
developer a
developing of to
development an your
developments the
device a
devices a
di a
diagnosis the
diamond a
diary the
dictionary a
did about are be can from us will
died to
difference a
differences the
different this your
difficult a
digital this your
dimensions the
dinner the
directed of
direction a
directions a
directly a
director this
directors the
dirty the
disability the
disaster the
discount a
discover of to
discovery the
discuss of to
discussed of
discussion this
discussions the
disease a
diseases the
displayed of
distance a
distributed of
distribution a
district this
diverse the
diversity the
division a
dna the
do am been had he into may she should through us were which
doctor a
documentation a
documents a
does about as at be can for from has us was we will
dogs the
dollar the
domain a
domestic a
donations the
done i
doors the
double a
downtown the
dr a
dragon the
dreams the
driver a
drivers the
drug a
drugs a
du of to
dual the
due i is that this with you
duration the
during are as at be by from have i it on with you
dust the
duties the
duty the
dvd an your
dynamic the
each about an are as be can do my no on our was we your
eagle the
easier of
easily a
east this
eastern a of to
easy this
eat to
economics the
economy a
ed a
edition this
editor a
editorial the
editors the
education an your
educational a of to
effective a
effectiveness the
effects a
efficiency the
efficient the
effort a
efforts a
either is this
election a
electric a of to
electrical a of the to
electricity the
electronic a
electronics this
element a
elementary of the
elements a
eligibility the
eligible the
elsewhere the
emails the
emergency a
emphasis the
employee a
employees a
employer the
employers the
employment a
empty of to
enable of to
ended of to
enemy the
energy this
enforcement the
engine a
engines the
english this your
enjoy of to
enough a
ensure of to
enterprise a
enterprises the
entertainment this
entire a of to
entity the
entry a
environment this
environmental a
environments the
episode the
equipment this
equity the
equivalent the
error a
essential a
establish of
established of
establishment the
estate this your
estimated of
et this
ethics the
ethnic the
euro the
european a
evaluation a
event the this
events this your
ever the this
every are as at be by from i it on that this with you your
everybody the
everyday the
everyone of
everything the
evidence a
evil the
evolution the
ex a
exam the
examination the
example this
examples a
excellence the
excellent of to
except of
exception the
excess the
exchange a
exclusive the
execution the
executive a
exhibition the
existence the
existing of to
expand of
expansion the
expectations the
expenses the
expensive the
experiences the
experimental the
expert a
expertise the
experts the
explain of
explanation the
explore of to
explorer the
exposure the
expressed of
expression the
extended of
extension a the
extensive the
external a
extra a
extreme the
extremely the
eye a
eyes a the
fabric the
facilities a
facility a
factor a
factors a
facts a
faculty a
failed of
failure a the
fair a
fairly the
faith a
false of the to
familiar the
families a
family an your
famous the
fan a
fans the
fantastic the
far a
farmers the
faster of
fat a
favorite a
favourite the
featured to
federal this
federation the
fee a
feedback this your
fellow the
female a
few be by for i is it on this with you
fi a
fiction a
field this
fifth the
filed of
files a this
filled of
filter a the
final this
financial this
findings the
finished of
firm a
first his my our their these
fiscal of the
fish a
fitness a
five this
fixed of
flag the
flat a
flexible the
flight a
flights the
flowers a
folk the
folks the
followed of
follows of to
food your
foods the
foot a
football a
for able according across after ago allow allows along already among apply ask behind believe bring ca came choose consider contains continue create develop done due enough ensure enter except improve includes least mar near none peter plus provides rather receive remember require says seems she soon submit tell thank took understand unless until upon via went whether within write wrote yet
forced of
foreign a to
forever the
forget of
forgot of
formal the
format this
formula the
fort a the
forum your
foundation a
fourth the
frame a
framework the
fraud the
free her his its these
freedom a
french a
fresh a
friend a this your
friendly a
friends this
from against create during few include know learn much per provide same send she through without
front this
ft a
full an my our your
fully a the
fun this
functional a
fundamental the
funny a of the
furniture a
future this
ga a
galleries a
gallery this your
game this your
games an my this your
garage the
gas a
gateway the
gave of
gay this your
gender the
gene a the
general an my your
generated of to
generation a
generic the
genetic the
genre the
german a of
gets of
giant the
gift this
girl a
girls this
gives of
glass a
globe the
goals a
god the this
goes of
gold this
golden a the
gone of
good my this
goods a
governance the
government an this your
governments the
governor the
grand a
graphic the
graphics a
great a an my your
greater to
greatest the to
greek of the
green this
grid the
gross the
group an my our your
groups this
grove the
grow of
growing of
growth a
guaranteed of
guardian the
guests the
guidance the
guidelines a
guinea the
guitar a
gulf the
had can do from has have may see which will
hair a
hall a
hand a this
hands a the
happen of
happened of
happy a
hard this
hardware a
harry of to
has add after am could does each get into know my see should than through well were who would
hat the
have add after being between could did does during into know must per re same send should than through within without
having by for i in is
he add after am any her his into its me re some than their them these they what which
health an my our their
healthcare the
healthy of the to
hear to
heart a
heaven the
heavy a
height the
heights the
hell the
hello the
helpful of
helps of
her can have may our this us we which your
here get see
heritage the
hidden of to
high an my our your
higher to
highest a
highly a
hill a
hills the
him you your
hip the
his about am any been do get had he its may me no our see some than their these they us were what who would
historic the
historical a to
history an this your
hockey the
holder the
holiday a
holy of the
home her its these those
homes a
horror the
horses the
hospitals the
hosted of
hot this your
hotel an my your
hotels an your
hours this your
house an this your
household the
how get see
however your
hr the
huge a
human this your
hundred the
hundreds the
hunter the
hurricane the
husband the
i able against another around between done due during enter every few him include includes latest least mar per provides same says several since something until upon whether within without yet
ice a
id this
idea a
ideal the
ideas a
identification the
identified of
identify of to
identity the
if add get know re see send
illegal the
image this your
images this
immediate of the
immigration the
implementation a
importance the
important this
impossible the
improve to
improved of
improvement a
improvements the
in accept agree allow allows among anyone appear apply avoid became began begin believe beyond bring came cause choose connect consider contains continue determine develop discuss enable enjoy enough ensure ever except few gave gets gives google hear highest improve install largest listen longer lowest manage nothing per plus prevent protect receive recommend reduce remember remove require requires se seem seems soon submit suggest thank throughout took understand unless upon went whether wrote
inch a
income a
increased of
independent a
indian a of to
indicate of
individuals a
indoor the
industrial a
industries the
industry your
infection the
info an my our your
information her his its their these
informed to
infrastructure the
ingredients the
initiative the
initiatives the
injuries the
injury the
inner the
innovation the
innovative the
inquiry the
insight the
inspection the
install to
installation a
installed of
instant the
institution the
institutional the
institutions a the
instruction the
instructions a
instructor the
insurance this your
integrated of
integration the
intellectual the
intelligence the
intelligent the
intended of
interactive a of to
interest this
interested of
interesting a
interests a
interior the
internal a
international an my your
internet an your
interpretation the
into about by he no they us we with you
introduced of
introduction a
investigation the
investment a
investments the
investors the
involved of
involvement the
ip a
iraqi the
irish of the to
is ago allow apply believe ca came choose continue create enter few includes many mar me might per plus provide provides receive remember same says submit tell these those took went write
island this
islands a
iso the
issued of
issues this your
it able between create each enter few having he him its latest learn least me per same send she tell those what write
italian a of
item an my your
items an my our your
its any can do get has he his no on our see their they was we what which who will
iv the
japanese a of
java a
jay the
jersey a
jewish the
job this your
jobs this your
joe a
joined of
journals the
joy the
judgment the
junior the
justice a
key this
kg the
kid the
kids a this
kinds a the
kingdom a
kit a
kitchen a
km a
knowledge a
korean the
lab a
laboratory the
ladies the
lady the
lane the
language this
languages a
laptop the
laptops the
large a this your
larger to
largest a
laser a the
late a
latest this
latin a of to
latter the
law an this your
lawyer the
lawyers the
layout the
lbs the
leader a
leaders a the
leadership a
leading of
least is
leaving of
lee a
leg the
legal this
legend the
legislation the
legislative the
legs the
length a
lesson the
lessons the
letter a
letters a
level an this your
levels a
liberal the
liberty the
libraries the
library this your
license a
licensed of
life an my your
lifestyle the
lifetime the
light a
lights the
like see
line an your
lines a
links an my our your
liquid the
listed to
listen of
literature a
little this your
llc a
lo the
loan a
local an your
location an this your
locations a
logic the
logo a
long an this your
looked of
lose of
loss a
losses the
lot this
lots a
lovely the
low this your
lower of to
lowest a
luck the
lucky the
lunch the
luxury the
ma a
mac a
machine a
mad the
magazine a
magazines a
magic a
main this your
maintain of to
maintained of
maintenance a
major this
majority the
make of to
maker the
makes of to
male a
mall the
man a this your
manage of
managed of
management an my your
manager a
managers the
managing of
manner the
manual a
manufacturer a
manufacturers the
many about at has my on our us was you your
map an my our your
marine a
market a
markets a
marriage the
martin a
mary a
mass a
massive the
master a
material this
materials a
mathematics the
matt of the
max a
maximum a
may am any been from had her into its me other should some than their them these were what which who would you
mayor the
me am been can may other our us
measurements the
mechanical the
mechanism the
media an this your
medical this your
medicine a
medium a
meetings a
member an your
members an this your
membership a
memorial the
memories the
memory this
men this your
mental a of to
mentioned of
menu a
merchant a
merchants the
mercury the
message an my our your
messages this
messenger the
met of
metal a
meter the
method a
methods a
metro the
mexican the
mid a
middle a
might for i in is it of on that this with
mile the
miles this
military a
miller the
millions the
mini a
minimum a
minister a
ministry the
minor the
minority the
minute a
minutes this
missing of to
mission a
mixed of
mm a
mo a
mobile this
mode a
model this your
models a
modern a
modified of
mom the
money your
monster the
month this
monthly a
months a
moon the
moral the
more add know re send
morgan the
morning a
mountain a
mountains the
mouse the
mouth the
moved of
movement a the
movie this your
movies this your
much be
multiple a
municipal the
murder the
music an my our their
musical a
must about an are as at can from my us was will you your
mutual the
my add after am any been could does each get had her his into its know me must re see she should some than them these through under well were will would
myself the
mystery the
naked a of to
named of
names a
nation a
national an your
nations the
nationwide the
native a the
natural this
nature a
navigation a
near for in is
necessary a
negative the
neighborhood the
net this
network an this your
new her its those
newest of the
newly the
news his its our these
newspapers the
next an my our their
nice a of
night a this
nights the
no add am any been each get had her his into its may re she should some than their them these through well were who would
nobody the
non this your
none a for on the to
normal a
north an this your
northern a of to
northwest the
not latest
noted of
nothing a
nova the
novel the
nt the
nuclear of the to
number an my our your
numbers a
numerous the
oak the
objective the
objectives the
observations the
observed of
obtain of to
obtained of
obvious the
occupation the
occur of
ocean the
of accept achieve agree allows already appear appears avoid became becomes began begin behind beyond bring carry cause connect consider constitutes contain contains continues define delete describe despite determine discover discuss due easier eat enable enjoy ensure establish ever except exist expand expect explain explore faster follows forget forgot gave gets gives grow happen hear identify improve indicate install knew knows latest listen longer lose lowest maintain manage newest notify obtain occur participate perform prevent promote protect quite recommend reduce refer remain remove represent require requires respond se seek seem seems speak spend suggest throughout understand unless wants wrote
offered of
office an your
officer a
offices the
official this
oh a
oil a
ok a
okay the
old this your
older of
oldest the
on able about against ago along already among ask before between ca choose create done due enough enter ever few include includes latest learn least mar much none plus provide provides receive remember says since submit tell under upon via well write yet
one her his its their these
ones a
ongoing the
online his its my our their these
opera the
operation a
operational the
operations a
operator the
operators the
opinion a the
opinions the
opportunities a
optical of the to
option a
options this
or latest
oral a
orange a
ordinary the
org the
organic the
organisation the
organisations the
organization a
organizations a
origin the
original this
os a
other add am any been by each get had has her his into its many me re see she should some their them these were what which who would
others a this
our add after am any been does each get had her his into its me on re see she should some than their them these through under were what which who would
out get re see
outcome the
outdoor a of to
outlet the
outstanding the
overall the
overseas the
owned of to
owner a
owners a
ownership the
oxford the
pa a
pacific a of to
page her his its these
pages an this your
paid of
pair the
palace the
pan the
panel a
paper this
papers a
parameters the
parent a
parents a
parking a the
parliament the
part an my your
partial the
participants the
participate of
participation the
particular a
parties a
partly the
partnership the
parts this
passed of
passion the
password this
path a
patients a
payment this
payments the
pc this your
peace a
penalty the
people an his our their
per an are as at be by from have i it that this was with you
percent a
percentage the
perfect a
perform of
performed of
period this
periods the
permanent the
permission a
person this
personal an this your
personally the
personnel the
persons a
perspective the
pets the
ph the
phase a
philosophy the
phone an your
photo an this your
photography a
photos a this your
physical a
physician the
piano the
pictures an this your
piece a
pieces the
pilot the
pipeline the
placed of
placement the
plain the
plane the
planet the
plants a
plastic a the
platform a
platinum the
played of
players a
plaza the
plenty the
plus by in on that
pm his its my our their these
poetry the
points a
poker this
policies a
policy an my our your
political a
politics a
pollution the
pool a
poor a
popular this
popularity the
population a
port a
portable a the
portion the
position a
positions the
positive a
possibility the
possible a this
postal of the to
poster a
potential a
poverty the
power an this your
powerful the to
pr the
practical the
practices a
prayer the
precision the
pregnant the
premium a
preparation the
prepared of
presentation a
presented of
president this
pretty a
prevent of to
prevention the
previous this your
price an his my our their
prices an this your
primary a
prince the
princess the
principle the
principles the
printed of
prior a
priority the
prison the
privacy an my our your
private this your
pro this
problem this
procedure a
procedures a
proceedings the
process a the
processes a the
processor the
producer the
product an my our their
productions the
productivity the
products an my our their
professional this
professionals the
professor a
program an my your
programs this
progressive the
project a an this your
promote of to
promotion the
proof the
proper of the
properly the
property this your
proposed of
protect of to
protected of to
protection a
protein a
proteins the
proud the
providers a
provides to
providing of to
province the
provisions the
ps the
psychology the
pub the
public an my our your
publication a
publications a
publisher a
publishers the
pure the
purple the
purpose a
purposes a
quality this your
quantity a
quarter a
questions this your
quick a
quickly a the
quiet the
quite for in of to
race a
radar the
radiation the
rain the
raised of
random a of to
range this
rapid the
rare of the
rated of to
rates this
rather in is
ratings a
raw of
reader a
readers the
ready a
real an my your
really this your
reason a
reasonable of the
reasons a
receipt the
received to
receiver the
recent this
reception the
recognition the
recommend of
recommendation the
recommendations a
recommended of
recorded of
recorder the
recovery a
recreation the
red this
reduce of
reduced of
reduction the
refer of
referred of
regarding of to
region this
regional a
regions the
registration a
regular a
regularly the
regulation the
regulations a
regulatory the
rehabilitation the
relation the
relations a
relationship a
relationships the
relative the
relatively the
relevant a of
reliability the
reliable the
relief the
religion a
religious a
remote a of to
removal the
remove of to
removed of
rental a
replacement the
reporter the
represent of to
representation the
representative the
representatives the
republic a
republican the
requested of
require of
requirement the
requirements this
requires of
researchers the
reservation the
reservations the
reserved to
residence the
resident the
residential of the to
residents the
resistance the
resolution a
resources an this your
respective a of to
respond of
response a
responses the
responsibilities the
responsibility a
responsible a
restaurant a
restaurants a
restrictions the
retail a
retirement the
returned of
revenue the
revenues the
reviewed of
reviews an my your
revised of
revolution the
rice the
rich a of to
right an this your
rights my our your
road this
role a
roman the
romance the
room this your
rooms a
root a
roses the
row the
royal a
rs the
rubber the
rules the this
rural the
russian a of to
safe a
safety this
saint a
sales this your
same an are be have i it this we you your
sample a
satellite a
scale a the
scenes the
scholarship the
school an my our your
schools this
sci the
science this your
sciences a
scientific a of to
scientists the
scottish the
screen a
se of to
sea a
second this your
secondary the
seconds a the
secret the
secretary a
section an this your
sector a
secure of to
securities the
security an this your
seeing of to
seek of
seeking of
seem of
seems of
seen of
select to
selected of
selection a
self this
seller this
senate a the
senator the
senior a
sensitive the
sensor the
sentence the
separate of to
serial the
series this your
serious a of to
served of
server this your
servers a
service an his my our their this your
services my our their
session a
sessions the
several by for i is on that this with you
severe the
sexual the
shall are as from i in on that the this with your
shared of to
sharp the
she about an are at from my other our us we your
ships a
shirt a
shirts a the
shoes a
shops a
short a this
shots the
should about can has may other our their us was what which will
shower the
si the
sick the
side the this
sides the
sierra the
signature the
signed of
significant of
significantly the
signs the
silver a
similar this
simple a
since are be on was with
sir the
sister the
site her his its their these
sites an the your
situation a the
situations the
size an this your
skills a
skin a
sky the
slightly the
small an this your
smaller of
smart a
smith a
so see
soccer the
social this
society this
soft a of to
software an my our your
soil the
solar the
sold of
soldiers the
solid a
solutions this
some about am any been get has he his me my no our see their they us was we what
someone of
something are be this
somewhere the
son a
song a
songs a
soon is
sorry a of
soul the
source this your
sources a
south an this your
southern a of to
southwest the
spanish a of
speaker the
speakers the
special an this your
specialist the
species a
specific this
specified of
spectrum the
speech the
spend of
spent of
spirit a
spiritual the
sporting of
sports an this your
spring a
square a
sr the
sri the
ss the
stability the
staff this your
standard this
standards a
star this
stars a
stated of
statements a the
static the
statistical the
statistics a
status this
steps a
stock a this your
storage a
store a an this
stores the this
stories this
story this
straight the
strange the
strategic of the to
strategies a
strategy a
street this your
streets the
strength the
strong a of
strongly the
structural the
student this
students a this your
studio a
stuff a
stupid the
subject an your
subjects a
submission the
submitted of
subsequent the
substance the
substances the
substantial the
success a
successful a of
successfully the
sufficient the
suggest of
suggested of
suggestions the
suitable the
suite a
summary a
summer a
summit the
sun this
super a
superior the
supplied of
supplier the
suppliers the
supported of to
supporting of
supports of
supreme the
sure a
surface a
surgery a
survival the
sustainable the
sweet the
swiss the
symbol the
symptoms the
syndrome the
system an my our their your
systems an this your
table this your
takes of
tall the
tank the
task a
taxes the
tea the
teacher a
teachers a
team your
teams a the
technical this
technique the
techniques a
technologies a
technology an this your
teen this your
teens a
tel a
television a
temperature a
temple the
temporary the
tennis the
terminal the
terms an your
territory the
terrorism the
terry the
thai the
than may no see which who
thank to
that able add against ago ask him latest learn least mar per submit via write
the achieve add adds appears applies assume assumes attend becomes brings calculate cancel commit consists constitutes contain continues contribute creates decide deliver demonstrate depends describe describes despite discover earn eat encourage enhance establish exist exists expand expect explain explore extend follows forget forgot generate grow happen happens ignore imagine indicate indicates knew knows lets locate lose maintain modify neither nobody notify obtain occur occurs opens operate participate perform prefer prepare promote prove publish rather realize recognize refer reflect remain replace represent represents respond rob seek showed solve speak spend submit suggests teach tells tend vary wants whatever whom write writes
theater the
theatre a the
their am any been do get had has he his into its may me no our re see should some than them these they were what which who will would
them our us your
theme a
themes the
theory a
therapy a
there get see
thermal the
these about am any been get he his my no our see their to us we what which who with
they after am any he her his into its me some than that their them these well what which
thick the
thing a
things this
third this
this able after against ago another ask ca create either enter every few having him include learn least mar per provide several she upon what whether write your
those an be can have it us was your
though of
thoughts a
thousand the
thousands a
threat the
throat the
through are as can do from has have in was we will you
throughout in of to
ticket the
tiger the
tight the
time our their
tiny the
tip the
tissue the
title this your
to allows appears becomes began behind beyond constitutes contains despite easier except faster follows forgot gave gets gives knew latest longer requires se seems soon throughout took under unless wants wrote yet
tobacco the
today an this your
together of
tom a
tomorrow the
took of
top an his my our their
topic this
total an this your
totally the
tough the
tourism the
tourist the
tournament the
towns the
toys a
tradition the
traditional a of to
traffic a
trail the
transaction the
transactions the
translation the
transmission the
transportation a
treatment a
tree a
trial a
tried of
trip a
troops the
tropical the
trouble the
truck the
true this
truth a the
tube the
turkey the
turned of
tv this your
two an my our their
types a
typical the
ultimate of the to
unable the
under about are as at be can from has have we will
undergraduate the
underground the
understand of to
unique a
universal a
universe the
universities the
university an my our your
unless for in to
unlimited of the
until by for is with
up add get re see
upcoming the
upon i is on
upper a
urban a of to
us add am been between does each he her his its many me no re send she than them these they those which
usage the
usd the
useful a of
user a an my our your
users a the this your
utilities the
utility the
vacation a
valentine the
valid a of to
valley a
valuable the
van a
var the
variable a the
variety a
vehicle a
vehicles a
vendors the
venue the
version an this your
versions the
vertical the
via by for is on that with
vice the
victims the
video an my our your
viewed of to
views a
villa the
village a
vintage the
vinyl the
violation the
violence the
virgin the
virtual a of to
virus a
visa the
visible the
visitor the
vista the
visual a
vital the
voice a
voltage the
votes the
walker the
wall a
want of
wants of
was could did does each know many must per same send should since than them these those
water an this your
waters the
way an
ways the
we after am been before being between does her into its many me much same she some than them these those through under well who within
weak the
wealth the
weapons the
web his its my our their these
website an this your
websites a
wedding a
week your
weekend a the
weekly a
weeks a
welfare the
well about an are from has other our us was your
were am been can do get has may me see us what which who will would your
west this your
western a
what add been get into me no on re see than them which who with
whatever of
wheel the
when get see
whether is with
which am been get into me re than that them what who
white an this your
who about any as been its me my other our than their these us what which
whole a
whom of
wife a
wiki the
wild a
wildlife the
will after am any at been before being between could did does her into its many me much must same should some them through under well were within would
willing the
wind a
window this
windows this your
wine a
wing the
winner the
winning of to
winter a
wireless a
wise the
with able against ago already ask ca create done enter include includes learn least mar provide provides re says since tell until upon via who without write
within are as at be can from have i was we will
without are as be by from have i was with
woman a
women an this your
won of
wonderful of the
wooden the
word this
words a
worked of
worker the
workers a
workshops the
world my our their
worldwide a
worst the
would about am an been can has his may me my other our some their these us what which who will
writer the
writers the
wrong a
xbox a
yeah the
year my our their this
years an my our your
yellow a
yes this your
yesterday a
yoga the
you between due each few him includes latest least many mar our per provides same says than these under which
young this
your add after another are around before between could did does during each her him include know learn many much must per provide same send shall she since those through under well will within without
yourself of
youth a`;

/** Left word, mark or class of forms, then what never follows it (`</s>`: the end of a sentence): told alone. */
export const STRONG_CLASSES = `'m NN
's </s> <s> i
, 's . <s> him n't them
</s> 's , . ; <s> JJ JJR JJR|RBR JJS JJS|RBS JJ|NN JJ|NN|NNS JJ|NN|NNS|VB JJ|NN|RB JJ|NN|RB|VB JJ|NN|VB JJ|NN|VBD|VBN JJ|NN|VBG JJ|NN|VBN JJ|RB JJ|VB JJ|VBD|VBN JJ|VBG JJ|VBN NN NNS NNS|VBZ NN|NNS NN|NNS|VB NN|NNS|VBG NN|NNS|VBZ NN|RB NN|VB NN|VBD|VBN NN|VBG NN|VBZ NN|VB|VBD|VBN RB VB VBD VBD|VBN VBG VBN VBZ VB|VBN a about after against all also an and any are around as at back be because been before being between both but by can could did do during even for from had has have he her him his how i if in into is it its just like many may me more most much my n't no not now of on only or other our out over several she since so some such than that the their them then there these they this through to under until up us very was we well were what when where which while who will with would you your
JJ <s> been her
JJR <s>
JJR|RBR <s>
JJS </s> <s> the
JJS|RBS <s>
JJ|NN <s>
JJ|NN|NNS </s> <s> the
JJ|NN|NNS|VB <s>
JJ|NN|RB <s>
JJ|NN|RB|VB <s>
JJ|NN|VB <s>
JJ|NN|VBD|VBN </s> <s>
JJ|NN|VBG </s> <s>
JJ|NN|VBN </s> <s>
JJ|RB 's <s>
JJ|VB </s> <s>
JJ|VBD|VBN <s>
JJ|VBG <s>
JJ|VBN <s>
NN 'm <s> n't same
NNS <s> n't us
NNS|VBZ 's <s>
NN|NNS <s> been
NN|NNS|VB <s>
NN|NNS|VBG <s>
NN|NNS|VBZ <s>
NN|RB <s>
NN|VB <s> been n't
NN|VBD|VBN </s> <s>
NN|VBG <s>
NN|VBZ <s>
NN|VB|VBD|VBN <s>
RB <s>
VB <s>
VBD </s> <s>
VBD|VBN 's <s> n't
VBG 's </s> <s> be have
VBN </s> <s>
VBZ 's <s>
VB|VBN </s> <s>
a 's ; </s> <s> VBD VBZ about after all also and are as at been but for from had has have he her his if in is it its my n't of on other she that the their there they this to up was we were when with would
about </s> <s>
according NN
after </s> <s> in of
against , </s> <s>
all </s> <s>
also </s> <s>
an , . </s> <s> for is of that the to was
and 's . </s> <s> but n't than
another the
any </s> <s> the
are </s> <s> is was
around <s>
as 's . </s> <s> and
at 's </s> <s> he i in of to with
back <s>
be </s> <s> is was
because </s> <s> VBD|VBN
been </s> <s>
before </s> <s>
being </s> <s>
between </s> <s>
both </s> <s>
but </s> <s> and
by 's </s> <s> he i in of to with
can <s> VBD|VBN
could <s> the
did </s> <s> VBD|VBN
do <s> VBD|VBN
during . </s> <s> of to
each the
even </s> <s>
for 's </s> <s> VBZ of
from 's </s> <s> VB by of on with
had </s> <s> is of
has </s> <s> VB and
have </s> <s> and was
he . </s> <s> JJ JJ|NN JJ|NN|RB NN NN|NNS as at by for i it of that the to with
her </s> <s>
him <s>
his 's , </s> <s> a and as for in is it of the to with
how <s>
i </s> <s> NN|NNS a by from is it on that the with
if . </s> <s> of
in 's ; <s> VB VBD but he i if into n't of she they up we
into </s> <s> of
is 's </s> <s> NNS|VBZ VBD be have which
it <s> he of
its , . </s> <s> a and in of the to
just . </s> <s>
like </s> <s> of
many </s> <s> the
may </s> <s>
me <s>
more <s>
most </s> <s> and
much </s> <s>
my </s> <s> a of the to
n't </s> <s> of
no <s> and in of the
not </s> <s>
now <s>
of 's ; </s> <s> but during for he in into n't on out she then they to we with
on 's </s> <s> VB of
only <s>
or </s> <s> and
other </s> <s> the
our , . </s> <s> the
out </s> <s>
over <s> of
same the
several </s> <s> the
she . </s> <s> JJ|NN NN NN|NNS a in of the
should NN
since </s> <s>
so <s>
some </s> <s> and
such </s> <s> the
than </s> <s> and
that </s> <s>
the 's , . ; </s> <s> VBD a about after again against along also although and another any are around as at be because been being but by could did does due during for from had has have he her him his if in into is it me n't not of on or out she should since some such than that their them there these they this to until was we were what when which with you your
their , . </s> <s> a of the to
them <s>
then <s>
there <s> JJ|NN
these </s> <s> the
they . </s> <s> JJ|NN NNS NNS|VBZ NN|NNS a is of the to
this </s> <s> of
those the
through </s> <s>
to 's </s> <s> VBZ after during for from he i if into n't of on she they up we with
under </s> <s>
until </s> <s>
up <s>
us <s>
very . </s> <s> the
was 's </s> <s> NNS|VBZ are be but had have were which
we . </s> <s> NNS|VBZ NN|NNS a and to
well <s> NNS
were </s> <s> is
what </s> <s> and of
when . </s> <s> of
where </s> <s>
which . </s> <s> and
while </s> <s>
who </s> <s> NN|NNS a
will </s> <s>
with 's </s> <s> VB for from he of to
would </s> <s> JJ NN|NNS and
you <s> NNS|VBZ was
your </s> <s> the`;

/** The same, told where a paragraph has two of them. */
export const WEAK_CLASSES = `'m , . </s> <s>
're </s> <s>
's be but they you
've NN the
, 'm 're ; NN|VBZ
</s> 'm 're JJ|NN|VB|VBD|VBN JJ|RB|VB NN|VBD VB|VBD|VBN according again along although am another does down due each few having here near never off own same should still those though too within
JJ be did has have him me more n't them very
JJ|NN|NNS it
JJ|NN|RB be
JJ|NN|VB|VBD|VBN <s>
JJ|RB his
JJ|RB|VB </s> <s>
JJ|VBD|VBN 's
JJ|VBN </s>
NN 're 've least me
NNS same
NNS|VBZ been n't
NN|NNS him many me n't them your
NN|VB same
NN|VBD </s> <s>
NN|VBG be not
RB n't
VBD 's
VBG been
VB|VBD|VBN </s> <s>
a an any because before being between could did during him i me only out some than them these what where which you your
able NN
about VB
according , </s> <s> the
after and for is
again <s>
against and of
along </s> <s>
although . </s> <s>
am <s>
an 's and by from he
and ;
another </s> <s>
any a
are 's VBZ he i
around VBD|VBN of
as VB VBD but which
at VBD VBD|VBN VBZ and from they
be 's and he
because NN|VB and
been is of was
before of to
being NN|VB
between of to
both and
but 's
by VBD VBZ but for
can </s> NNS|VBZ was
could NNS VBD|VBN a and
did NN|NNS
do VBG
does </s> <s>
down </s> <s> VBD|VBN
due <s>
during ,
each </s> <s>
every , the
few </s> <s> the
for VB VBD after also on
from VBZ he in
had 's
has 's of was
have 's by from he of
having , </s> <s>
he a an are but from his in they which you
here <s>
him </s>
his . VB VBZ at by from he i
how NN|VB VBD|VBN in of
i JJ JJ|NN|NNS NNS VBZ an but his they this which you
if VB
in JJS JJS|RBS JJ|NN|VBN NN|VB|VBD|VBN also by now since
into , . VB
is ; been was would
it NN|NNS
its is was
may JJ JJ|NN NN|NNS
most ,
my . VB
near </s> <s>
never . </s> <s>
no a
not 's
of VBD after against also by from i since than through until
off <s>
on also we
or 's
our and of to
over </s>
own </s> <s>
same <s>
several . and
should </s> <s>
since and of to
so </s>
some a the
something NN
still </s> <s>
such VBD|VBN and of to
than of
that who
the 'm 're 've according among an before between can do every having here just own something though too where within without would
their and for in on that was
then </s>
there NNS|VBZ of
these a of to
they 's JJ|NN|RB at by for he i it on that with
those <s>
though <s> NN
through in of
to JJ|NN|VBN NN|VBZ VBN but since than through while
too </s> <s>
until . and of
up VB
very a and in of to
was ; been can do has is she we will would
we NNS for in is of on that the was
were 's NN|NNS|VB
which 's that with
while of
who JJ|NN VBG for the
will NNS VBD|VBN was
with VBD but in
within </s> <s>
would NNS NNS|VBZ VBG is was
you he
your , a in of to`;

/** A class (the Penn tags of its forms), then its forms. */
export const FORMS = `JJ ablaze absurd abundant abusive acceptable accessible accurate acidic acoustic actual acute adaptive additional adjacent administrative adorable adverse aesthetic affectionate affordable afghan afraid african agrarian agricultural airborne akin albanian alive amazing amber ambiguous ambitious american amphibious ample analogous analytical ancestral angelic anglo angry angular anonymous anxious apparent applicable appropriate arab arabian arakan arbitrary archaeological archeological architectural archival arctic arid aristocratic armenian armored armoured arrogant artificial artistic asian asleep astronomical asymmetric asymmetrical athletic atlantic atomic attentive attractive attributable august australian authoritative automotive autonomous available avid aware awesome awful axial bald ballistic bangladeshi baptist barometric basic beautiful behavioral belgian bella biblical big bilateral biological biomedical bipartisan bipedal bitter bizarre bland bold bony bosnian brazilian breakout breathtaking bright british brittle brownish brutal buddhist busy canadian capable careful caribbean catalytic catastrophic catchy catholic cautious cellular centennial ceramic certain charitable cheap chilean chinese christian cinematic civic civil clandestine classical clement clerical cognitive coherent collegiate colorful colossal comedic comfortable communicative comparable compassionate competitive comprehensive compulsory computational conceptual concurrent confident confidential congressional conscientious conscious consecutive consensual considerable consistent conspicuous contiguous continuous contractual controversial convenient conventional conversational correlated cosmic costly countless courageous courteous crappy crazy credible critical crucial cruel cuban cubic culinary cultural curious customary cute cylindrical cynical dangerous danish dead decent decisive decorative defensive definite defunct delicate delicious delightful deluxe democratic demographic dense desirable desktop desperate destructive detectable developmental different difficult digital dimensional diocesan diplomatic dire dirty disastrous discreet discrete discriminatory dishonest disruptive distant distinct distinctive distraught divergent diverse divisional doctoral doubtful downloadable dramatic dubious dumb dusty dynastic dysfunctional eager eastbound eastern easy ecclesiastical ecological economic economical educational eerie effective efficient egyptian electoral electric electrical electromagnetic electronic electrostatic elegant elementary elusive embryonic emeritus eminent emotional empirical endless energetic english enjoyable enormous enthusiastic entire entrepreneurial environmental epistemic equatorial erratic erroneous estonian eternal european evangelical eventual evident evolutionary excellent exceptional excessive expeditionary expensive explicit expressive exquisite extant extensive extinct extractive extracurricular extraordinary fabulous fahrenheit false famous fantastic fatal faulty favorable favourable fearless feasible fecal feral ferrous fertile fictional fierce fifty filipino financial finite fiscal flawless fledged flexible focal fond foolish forceful foreign formal formidable forthcoming fortunate fourteenth fragile french friendly funny furious furry futuristic generative generous genetic genuine geographic geographical geological geometric german glacial glad global good gorgeous governmental gradual grammatical grateful gravitational great greek grim gubernatorial habitable halal handsome handy happy hardcore harmful harmless harsh hazardous healthy hebrew hectic helpful helpless hemispheric hesitant hieroglyphic hindu hispanic historic historical holy homemade honest honorable honorary honourable horrible horrific hostile hot huge humane humid humorous hungry hydraulic iconic identical identifiable ideological ignorant illustrious illyrian imaginative immediate immense imminent impartial impenetrable imperial implicit important impossible impractical impressionist impressive impromptu improper inaccurate inadequate inappropriate inaugural incandescent inclusive incomprehensible inconclusive incorrect incredible incremental indefinite indian indie indigenous indirect indonesian indoor ineffective inexpensive inexperienced infamous infectious infinite informal informative infrared inherent inner innovative insecure institutional instrumental insufficient intact intelligent intense intensive intentional interactive interesting interstate interstellar intestinal intrepid introductory investigative invisible iranian iraqi irish ironclad ironic irrelevant islamic israeli italian jamaican japanese jealous jewish jordanian judicial kenyan knowledgeable korean kurdish lackluster lankan large latin latino lazy lebanese legendary legged legislative legitimate lengthy lexical liable libyan lifelong linear linguistic literary localist logical logistic logistical lone lonely lousy loyal lucky lunar luxurious lyrical magical magnetic magnificent majestic malaysian malicious mandatory maori maritime martial marvelous massive maternal mathematical matt mayan mayoral meaningful mechanical medieval mediocre mediterranean meek melodic memorable mental messy meteorological meticulous mexican mid midland migratory mild minimal miserable mod modest moist moldovan molecular molten monastic monetary mongolian monumental moody moriori mormon morphological moslem motivational mountainous multicultural muslim mutual mysterious mystical mythical naked nascent nasty nat natal nautical naval nazi neat neo neoclassical nervous neural neurological new nice nineteenth noir noisy northbound northeastern northern northernmost norwegian noticeable nuclear numerous obsolete obvious occasional oceanic odd offshore olmec ominous ongoing operatic operational oppressive optical optimal optimistic optional orchestral ordinary organizational ornate orthodox outdated outdoor outer outspoken outstanding overarching overpriced pacific painful pakistani palatial palestinian pallid pancreatic papal paralympic paramount parisian parliamentary passionate paternal patriotic peaceful pediatric penal penultimate perpetual persian persistent petty philatelic philippine philosophical photographic phylogenetic pivotal placid planetary plausible playable pleasant plentiful poetic political polygamous popular populist postal postdoctoral postural potent powerful pragmatic precarious precious predatory predictable predominant prehistoric preparatory presidential prestigious presumptive prevalent previous pricey procedural prodigious productive proficient profitable profound prolific proper proportional prosperous proud provocative psychiatric psychological pulmonary punitive pure quantitative racial radioactive rainy rampant random randy rare raw ready realistic reasonable rebellious reborn recent reclusive recognizable recreational rectangular reddish rediculous redundant reflective regimental regrettable regulatory relentless relevant reliable reluctant remarkable reminiscent remote residential respectable respectful respective respiratory responsive restless rhythmic rich ridiculous rigid rigorous ripe robotic robust rocky roman rotten rough royalist rude russian ruthless sacred sad sadistic sandy satirical satisfactory saudi saxon scary scenic scholarly scientific scottish seasonal secretive secular seismic selective semantic seminal senseless sensual serious seventeenth severe shady shakespearean shia shiite sickly significant silent similar simultaneous sincere sixteenth sizable skeptical slender slovenian soft solar sonic sorry southbound southeastern southern southernmost southwestern soviet spacey spacious spanish spartan spatial spectacular speculative spherical spicy sq sri stainless statewide stationary statistical statutory stellar sticky stormy straightforward strange strategic stressful strict strong structural stuart stubborn stupid stylish stylistic subjective subsequent substantial subterranean subtle subtropical suburban successful successive sufficient suitable sunni sunny superb superhuman supportive supreme surgical suspicious sustainable swampy swedish swiss syntactic syrian systematic tactical taiwanese talented tall tamil tasty technical technological teenage temperate tentative terrible terrific territorial thai theatrical thematic themed theological theoretical therapeutic thorough timely tiny tolerant tonal topographic torrential totalitarian traditional tragic transatlantic transformational transformative transitional transparent traumatic tremendous tricky tripartite trivial tropical true turbulent turkish twentieth typical ugly ulterior ultimate unable unacceptable unaffected unanimous unarmed unavailable unaware unbeaten unbelievable uncensored uncertain unchanged unclear uncomfortable unconstitutional undefeated underage undercover understandable underway undisclosed undisputed undivided uneasy unemployed uneven unexpected unfair unfamiliar unfavorable unfinished unhappy unheard unidentified unilateral unique unitary unlawful unlike unlikely unlimited unmarried unnamed unnecessary unofficial unopposed unorthodox unpaid unparalleled unpopular unprecedented unpredictable unrelated unreleased unreliable unresolved unrestricted unseen unspecified unstable unsuccessful unsuitable unsure unused unusual unwanted unwilling upcoming urban urgent usable useful useless usual vacant vague vain valiant valid various vast venezuelan versatile vibrant vicious victorious vietnamese vigilant violent viral virtual vital vocational vocative volcanic vulnerable w wary weak weird wholesome widespread widowed willing wise wonderful wooden woody worthwhile yellowish yummy
JJR bigger broader cheaper colder darker easier fewer greater happier hotter larger lower newer nicer older safer shorter simpler smaller stronger taller weaker younger
JJR|RBR better clearer deeper earlier farther faster harder heavier higher later longer slower wider worse
JJS biggest busiest cheapest costliest deadliest finest greatest highest largest latest newest nicest oldest richest slightest strongest tallest weakest wettest youngest
JJS|RBS best closest deepest earliest easiest fastest fullest hardest heaviest longest lowest nearest slowest smallest worst
JJ|NN abdominal abnormal aboriginal absolute academic accidental acrylic active adept adhesive admin adult advisory aerial aerospace affirmative affluent afro afternoon aggressive alcoholic alien alpine alternative alto amateur ancient android animal annual antarctic anti antique aquatic argentine army arterial assistant asymptotic attendant audio authentic authoritarian automatic auxiliary average b baby bailout baroque basal base beloved beneficial binary biochemical bisexual black blonde blue botanical bottom brilliant broad broadband camp capital capitalist captive cardiac casual centenary central cerebral cervical chance characteristic chemical chief chocolate choice chronic circular civilian classic clinical coarse coastal cold collaborative collateral collective colonial comic commercial common communist compact comparative compatible complementary complex concrete conservative conservatory constabulary constant constituent constitutional contemporary content contestant continent continental contingent convertible cool cooperative core corner corporate country cozy cream creative crescent criminal crude current custom dark daughter dear delta democrat dental dependent depository derelict derivative descendant descriptive designer detective detrimental diagnostic differential discount documentary domestic dominant downtown dual dynamic economy edible editorial eighty eleventh eligible elite endemic epic episcopal equine equivalent essential ethical ethnic evergreen exclusive executive exotic experimental expert explosive exterior external extra extraterrestrial extreme extremist facial fair familiar fascist fat favorite federal fellow female feminist femoral final finalist firm flat fleet fluid folk fore forensic formative former formula fossil fourth free full fun functional fundamental fundamentalist future game gay general generic giant glossy golden graphic grave green grizzly gross guerrilla guilty heavy heterosexual highland hind hip homosexual hopeful horizontal house human humanitarian hybrid hypothetical ideal illegal imaginary immigrant immortal immune incendiary incident incompetent incumbent independent indicative individual industrial inevitable inferior influential initiative innocent instant integral intellectual internal international invasive irregular islamist jubilee junior juvenile key kind lateral laureate leftist legal lesbian lethal level liberal libertarian light lightweight literal lo local loco locomotive lovely lush lyric mad magic maiden main mainland major majority male mammalian manual marine martian mass master material max maximum mechanic median medical medium memorial mere metric metropolitan middle migrant militant military mini minimum minor minute mobile modern monthly moral mortal motive multinational multiplayer multiple mum municipal musical mutant mystic naive narrative national nationalist native natural necessary negative net newborn ninth noble nominal nonpartisan nonprofit normal notable novel nutritional objective offensive official okay old ole olive operative opposite oral orbital orderly organic oriental original pagan pandemic paramilitary parental parmesan part partial particular partisan passive past pastoral patient pectoral pedestrian perfect period periodical permanent personal petite pharmaceutical physical pickup pilot plain plane plural polar polite polytechnic poor populous portable portal positive possible posterior potential potty practical pregnant preliminary premature prerogative preventive primary primitive principal private privy probable problematic professional progressive promotional proof proprietary prospective protective protestant provincial provisional psychedelic psychic public pueblo quality quantum quarter questionable quiet racist radial radical rapid rational reactive regional regular religious rental representative reproductive republican resident resistant responsible reverend revolutionary rogue romantic root rotary roundabout royal runaway rural safe satellite schizophrenic secondary semifinal senior sensitive serial seventh seventy sexual short sick side signatory silly silver simple singular slick slight small smart social solid soluble soprano sovereign spastic special specialist specific spinal spiritual sporadic square sr standard stern stock subject submarine subsidiary substantive summary superficial superior supernatural susceptible sweet swift symbolic sympathetic symptomatic synthetic tactic teen temporal temporary tenor terminal terrestrial terrorist tertiary thermal tip titular top topical total tough toxic trial tribal ultra undergraduate undesirable unfortunate universal unknown upbeat upper uv valuable variable variant vegan vegetarian ventral verbal vertical veteran veterinary viable video virgin virtuoso visible visionary visual vocal volatile voluntary warm western white whole wild wood worth worthy yellow young
JJ|NN|NNS acid aforementioned arithmetic atmospheric bass battery bleak cardinal cereal ceremonial cherry citrus cloth coral council devout diesel draught earnest elderly evil excess faithful favourite football freshwater gold grand hazel homeless hundred incoming insane intent interim interior kin latter lee leeward liquid lowland madeira makeshift metro mineral miniature multimedia neutral nude orange peacekeeping plastic precision principle prominent purple ritual routine ruby sage secret silk solitary soul starboard static stereo sterling stout sulphur tudor two unconscious vanilla vegetable vintage wealthy wireless
JJ|NN|NNS|VB aggregate blind brave brown calm copper crack crimson crisp damp discontent elect fancy fashion flash flip fool ginger gray grey gut iron lean panic parallel pink poison polish premier premiere prime rank rear reverse salt seed shadow sight slack snap sole tense transit trim uniform wee
JJ|NN|RB above daily double east easterly everyday fast fifth fine forte front frontal half high ill inside low minus north northeast online outside overnight piano prior quarterly quick real red relative right round second sharp sixth sore south southwest straight super tandem thick third upright weekly west wide wrong
JJ|NN|RB|VB broadside champion clear close collect damn forward pat prompt solo stiff
JJ|NN|VB abstract alert alternate arch associate bankrupt bay blank bottleneck brief chill clean closet composite compound confederate coordinate counter covert cross degenerate divine draft dress dry dwarf effeminate equal express faint fake fork foster foul frank freak freelance head hollow initial intermediate intimate invalid joint keen lead mainstream marathon mat mean mimic moderate motor mute null oval pale party patent peak pop present prize rave record rest rival savage scare signal single slant sound span spare spiral spot stable steady subordinate suspect swell trick twin void wash waste waterproof welcome wonder
JJ|NN|VBD|VBN affected bent classified colored coloured disabled endangered left married shot stuck wet
JJ|NN|VBG acting attending caring driving facing feeling functioning living melting monitoring moving opening passing pending performing reading standing striking understanding
JJ|NN|VBN drunk given known
JJ|NN|VB|VBD|VBN beat bound bust fit hurt set split
JJ|RB afloat aground ahead alike alone alright apart backward backwards bad below deadly deep downstairs downstream downward early eastward eighth exact far first freestyle fresh halfway hard hardy hourly incomplete inland kindly late likely little long longtime loud midway mighty nationwide nearby next nightly northward often ok outright outward overall overland overseas poorly pretty prone pursuant regardless sometime southward stark sudden sure tight underwater upstream upward upwards westward whatsoever worldwide yearly
JJ|RB|VB live loose sheer slow smooth thin wholesale
JJ|VB absent adequate approximate articulate awake bare bloody blunt clad complete correct corrupt deliberate designate direct disperse dominate dull elaborate empty frequent gentle humble idle intricate last lavish lax mature muddy narrow nominate obscure open please precise pretend secure select separate shallow shy slim sour steep tame tan triple unfit upscale wan
JJ|VBD|VBN absorbed accepted acclaimed accomplished accredited accustomed acquainted acquired adapted adjusted admitted advanced advised aged alleged allied altered amazed animated annoyed applied armed associated assured attached attempted automated balanced based bearded blessed blocked bored bounded brokered buried burnt celebrated centered centralized centred certified charged civilized closed coiled collected committed completed complicated composed comprised compromised concentrated concerned confined confused connected considered contained contrived controlled converted convinced cooked coupled crippled crowded cursed curved dated deceased dedicated dehydrated delayed delighted depressed descended deserved destined detached detailed determined developed devoted directed disappeared disappointed disciplined discounted discouraged dissatisfied dissipated distinguished divided divorced dried educated embarrassed embedded ended engaged enhanced enlightened excited exhausted expanded expected experienced expired exposed extended faced famed fashioned favored feathered fed finished fixed flawed focused formed frustrated gifted graded grounded guaranteed guarded headed heightened honored hung hydrated illuminated impacted implied impressed inclined included incorporated increased infected informed injured inspired integrated intended interested intertwined involved isolated justified laid liberated licensed limited lost managed manned marked masked mated measured mentioned minded mixed noted numbered obsessed occupied offended opposed ordered organised organized oriented overwhelmed packed padded paired paved peaked placed pleased pointed ported posed possessed posted preferred prepared pressured priced privileged prolonged pronounced protected qualified ranged reasoned redesigned refined reflected registered regulated related relaxed relieved renewed repeated reserved resigned respected rested restrained restricted retarded retired revised rooted rounded satisfied saturated scared scattered scored scripted segregated separated settled shaped shattered sheltered shocked sided sighted simulated situated sized skewed skilled slowed smashed sophisticated specialized spotted strained stranded structured studied suited supposed surprised suspended sustained tapered terrified thrilled tied tired titled trained trapped tried troubled twisted united updated valued varied vested voiced wanted wasted worried wounded wrapped
JJ|VBG absorbing affecting alarming annoying assuming becoming boring calculating challenging charming compelling conflicting confusing controlling convincing corresponding damaging defining demanding devastating disappointing discouraging discussing disgusting distinguishing distracting disturbing dying enabling encouraging enduring ensuing exciting exhausting existing fascinating flourishing forbidding frightening frustrating impending imposing increasing inspiring insulting inviting lasting limiting lingering loving missing neighboring neighbouring outgoing overwhelming participating preferring prevailing promising relaxing remaining revealing rolling satisfying shocking stunning surprising sweeping tempting threatening thriving troubling underlying wanting welcoming worrying
JJ|VBN born borne broken drawn driven forbidden frozen gone hidden mistaken redlined renowned reputed stolen stricken withdrawn worn
NN aa abbey abbot abdomen ability absentee abyss academy acceptance accident accountant acre acronym action activist activity actor actress ad ada addition adjective adjunct adjutant administration administrator admiral admiralty adoption advent advertisement adviser advisor aeroplane affair ag age agency agenda agent agreement agriculture ah aide air airfare airfield airline airliner airplane airport airship airstrip ak album algorithm allegation alley alliance alma alphabet altar ambassador ambulance amir amount amphibian analog analysis analyst ancestor anemone anesthesiologist angel anime ankle anniversary announcement announcer ant antagonist antenna anthem anthology anthrax anthropologist ap apartment apex api apology app appearance apple application appointment approval aquarium aqueduct arcade archdiocese archipelago architect architecture area arena argument arrival arrow arsenal art artery article artist artwork ascot aspect aspen assailant assassin assassination assault assembly asset assistance assortment aster astronaut astronomer athlete atmosphere atoll atom attachment attacker attention attic attitude attorney audience audit auditorium aught aunt author authority automaton automobile autumn avant ave avenue award axis axle baba babe bachelor backbone background backlash backpack backyard bag baker balcony ball ballad ballroom banana band banker banner bar barker barn baron barrier barrister barrow baseline baseman basement basilica basin basis bassist bathroom baton battalion battle battlefield bbq bc bce beach beak bean beast beau beauty bed bedroom bee beer beginner behalf behavior belief bench benedict benefactor beta beverage bike billboard billy bio biographer biography biologist bird birth birthday birthplace bishop biz blackberry blackout bladder blade bloc blog blogger blood boat bobby body bodyguard boiler bombardier bomber bonnet bonus booklet boon booth border borough botanist boulder boulevard boundary bout bowel bowl boxer boy boyfriend bra brain branch bravo breakdown breakfast breakthrough breech brewery bridge brigade brigadier brink bro broadcaster bronze brother browser bs budget budgie bulb bullet bulletin bumper bun bunch bureau burger burner bus business businessman butler button buyer bye c cabaret cabin cadet cadre cafe cafeteria caffeine cage cake caliphate calligraphy cameo camera cameraman campaign canary candidate canon cantor canyon cap capability capacity cape capitol car carbon card career carnival carpenter carrier carrot cartoonist cartridge case cash cashew cassette casualty cat catastrophe catcher category caterpillar cathedral catholicism cation causeway cavity cd ce ceasefire ceiling cell cellar cemetery census cent center centerpiece centre century ceo certificate cfl chain chair chairman chairperson challenger chamber chameleon chancellor chandler channel chapter character chariot cheese chemist chess chest chick chihuahua child chiro choir chord choreographer church ciac cigarette cinematographer circle circularisation circus citadel citizen city clan class classmate classroom clause clergyman cleric client cliff climate clinic clothing cloverleaf club coast coastline cobra cockpit cocktail code coffee cognition col collaborator colleague collection collector college colon colonel colony color column columnist com combo comeback comedian comet commandant commander commando commentator commission commissioner committee commodity commodore communication communique community commuter company comparison competition competitor complaint component composer compressor computer concept concert concerto conclusion condo condom condominium conductor conduit conference confidence confidentiality configuration conflict congressman connection connector consensus consideration consortium constable constituency constitution construction consul consulate consultancy consultant consumer consumption container contender contest context contract contraction contractor contribution contributor controller convergence conversation cookie cooperation coordinator cop copyright corona corporation corpus correlation correspondent corridor cortex cory cosplay cottage councillor counsel countdown counterpart counterparty county coup coupe couple course court courthouse courtship courtyard cousin cove cp cpa cpi cracker crap crawler creation creator creature creek cretaceous cricketer crime crisis criterion critic crop cruise cruiser crypt ct cubism cult culture curator curfew currency curriculum customer cutter cycle cyclist cyclone cylinder d da dad daddy dairy daisy dale dalton damage dame dance dancer database date day deadbolt dealer dealership death deb debate decade decision declaration defendant defender defense deficit definition degree deli delivery demo democracy demon dempsey dentist department dependency depot deputy derby description desk destination destiny destroyer destruction detail detector deterioration developer development device di diameter diary dictator dictionary difference difficulty digit dilemma dimension dinner dinosaur diocese dioxide diploma diplomat direction director directorate directory disability disaster discussion dissertation distance distribution district diversity division dna doc doctor doctorate documentation dog dollar domain donor door doorway dos downfall dpr dr dragon drake dresser driver drug drummer dsl duct dude duet duke dune duo dust duty dvd dynasty eagle earl earth earthquake eco ecologist economist ecosystem ed edition editor education educator eei effect effort ego election electorate electricity electron element elevator embassy emblem emergency emir emperor employee employer employment empress ena enculturation enemy energy enforcement engine enigma enjambment enovate entertainment entity entourage entree entrepreneur entry environment envoy enzyme eol epc episode epithet epm equator equipment er era error estoppel et ethnocentrism euro evaluation evening event everybody evidence ews ex exam example exception exchange execution exhibition expansion expectation expertise exploration explorer explosion expo exponent exposure expressway extent eye f facade facebook facility facsimile fact factor factory faculty failure fairy faith falcon falconer family fan fandom fang faq farmer farrier father feat fee feedback femur fender ferc fest fetus fi fiction field fielder fife fifteenth fighter fiji filament filmmaker filter finale finch fire firearm fisherman fist five fixture flag flagship flashback flight floor follower food foot footballer forecastle forefront foreigner forerunner format fort fortress forum founder fountain fourteen frame framework freedom freeway freighter freshman friend frigate frontier fuel fund funeral furnace furniture fuselage fx g ga gable galaxy gale gallery gallon gameplay gangster garage garde garment gas gateway gb gcp gda gdp gee gem gender gene generalizability generation generator genesis genie genome genre gentleman genus gerbil gi gift gig gill girl girlfriend gisb glacier glass glen glider glitch globe glyph gmt goal goalkeeper goaltender god goddess goldsmith governess government governor gps gram grammar granddaughter grandma grandmother grandson grape graveyard greenhouse grenade greyhound grf grid griffin grinder grit groin group grove growth guaranty guardian guild guinea guitar guitarist gulf gully gunboat gunman gunner guru guy gym gymnasium gymnast h habitat hair haircut hajj hall hamlet hamster hand handful hangar happiness hashtag hat haven hawker hd headdress header health heart heartland heater heavyweight hedgehog heir hell hello helmet hemisphere hen heritage hero highway hinterland historian history hobby holder holiday holocaust homeland homepage homer hometown hon hood hoof hopper horizon hormone horse hospice hospital hostel hostess hotel hotline hour housewife housing hpl hr html hub humanity hunter hurricane husband hut hypothesis ice icon ict id idea ideation identity idol illustrator image implementation importance improvement inch income indicator industrialist industry infant influence info informant information ingredient injury innkeeper innovator insect insider insight inspector installment instance instructor insurance intelligence interceptor interconnect interest internet interpreter interval interviewer inventor investigation investigator investment investor invitation involvement ion ip iphone iq irc iris isda island isle iso item itinerary iv j jackal jaguar javascript jay jew jewel jihad job joe journalist judiciary jury justice k kaoshikii keeper kevalam keynote khan kid kidney killer kilometer kilometre king kingdom kitchen kitten kitty knockout knoll knowledge kung lab laboratory labyrinth lad lady lamp landlord lane language lantern laptop laser latte launcher law lawyer layout lb leader leadership learner leash lecturer leg legacy legion legislation legislature lemon length lesson letter liar library libretto license lieutenant life lifeboat lifestyle lifetime lighthouse lighting lily limb limerick line lineatus linebacker lineman lineup linguist lion liq literature litre llc lme loan lobe loc location locker logo loi lookout loser loss lot lottery lotus lover loyalist luck luna lunch lung lyricist ma mac mach machine madam magazine magician magnet magnolia maid maintainer maker mall mama man management manager mandarin manifesto manner manor mansion mantra manufacturer manuscript map marae mare margin marina mariner marker market marketplace marriage mart martin mary mascot mason masterpiece mathematician mathematics matrix mayor mba md meal meat mecca mechanism med medal medalist medicine megawatt member memoir memorabilia memorandum memory menu merchant meridian mermaid mesa message messenger metal metascience meteorologist meter method metropolis mezza mickey midwest mile milestone militia millennium miller mindset minister ministry miracle missile mission missionary mistake mister mistress mitigator mma mo model modem moderator modernist module mole molecule mom moment monarch monastery money moniker monk monsoon month monument moon morality morning mosque motel moth mother motif motorist motorway motto mound mountain mouse mouth movement movie mt mulberry mule mullah muni municipality murder murderer muscat museum music musician mutation mvp nail nam namesake nano narrator nation naturalist nature nave navigator navy neck neighborhood neighbourhood nephew nest network neuron neuroscience neutron newcomer news newsgroup newsletter newspaper niece night nightclub nightmare nominee nook noon nose notch notepad notion noun nova novelist nucleus number nursery nymex o oasis oath object obligation observatory observer obsf obstacle occupation occurrence office officer oil omega one opener operation operator opinion opponent opportunity option oracle orchard orchestra ordeal org organ organism organization organizer origin orphanage os outcome outfielder outlet outlook outpost owl owner oxford ozone p package pact paddy page pager pain painter pair palace paleontologist palette pan panel panther papa paper para paradigm parakeet parameter parent parish parking parkway participant participation particle passcode passenger passport password pasta path patience patriarch patron patty payment payroll pc pdf pdt peace peasant pelham penalty pendulum peninsula penny pentagon percent percentage percentile performance performer perimeter perpetrator person persona personality perspective pest pew phantom phase phd phenomenon philanthropist philosopher pho phoebe phone photo photographer photography phrase physician physicist pi pianist piece pier pigeon pinky pint pinto pipeline piper pistol pitcher pixel pizza placement planet plantation platform platoon platter player playoff playwright plaza plea pleasure plenty plight plot pm po poa podcast podium poem poet poetry pointer polaroid policeman policy politician politico pollution pool pope populace population porch port portfolio portion portrait pos position possibility poster postmaster postseason poverty power pr practitioner prairie prc preacher precursor predator predecessor prefect prefecture premium prequel preseason presence presentation presenter presidency president pretext price priest prince printer priory prisoner privacy pro problem procedure process processor prodigy producer product production professor program programmer project prom promoter propeller property prophet proponent proposal prosecutor protagonist protection protector provider province provision provocation provost ps pseudonym pst psychologist psychology pt pub publication publicist publisher punk pupil puppet puppy purpose px pyramid q quadrant quantity quartet quartile que quo rabbi rabbit race racer racetrack radiation railway rain rainbow raja range ranger rat rationale raven reaction reactor reader reality reason rebirth receipt receiver receptionist receptor recipe recipient reconciliation recorder rector referendum refinery reflection refugee regime region registrar reintroduction relation relationship relativism relic relief religion reminder remnant renaissance rep repair repertoire replica replication reporter repository reptile republic requirement researcher reservoir resistance response responsibility restaurant resume retail retailer retrial reviewer revolver rider rift rite river riverside road roadblock roadside roadway robin robot rocket role roller rom romance rookie room roommate row rubber ruler runner runway sacrament safety sailor saint sake salad salesman salon saloon salsa sample sandbox santorum sawyer saxophone saxophonist scale scarf scenario scene scenery scholar school sci science scientist scientology scorer scorpion screen screenwriter sculptor sea seaport seaside season secretariat secretary sect section sector security sedan selection self seller semester semi semiconductor seminary senate senator sender sense sensor sentence sequel sergeant series sermon serpent servant server service session setback settlement setup shaikh shareholder shark shearer sheath sheet sheik sheikh shelf sheriff shipyard shire shirt shoemaker shooter shoreline shortstop shotgun showdown shower shutdown shuttle si signature signoff silkie simulator singer sir sister sitara sitcom site sitter situation sixty size skater skeleton skier skin sky skyline skyscraper slayer sleeve slice slider slogan smartphone smith smoker snail snake snapshot sniper socialist society sociologist socket software soil solicitor soloist solution son song songwriter sonny sophomore sorority sortie source spa space spacetime speaker specialty specimen spectrum speech sphere spider spine spire spirit spokesman spokesperson spokeswoman spore spreadsheet spring squad squadron ss sss stability stadium stage staircase stairway stance standpoint stanza star starter statement station statistic statue status statute steak stein stepfather stigma stimulus stoner storage store storey storm story strain strait strategist strategy street streetcar strength striker structure student studio stuff stylist substrate suburb subway success successor suggestion suicide suite sultan sultanate summer summit sump sun superhero superintendent superman supermarket supernova superstar supervisor supplier supporter suppression surface surfer surgeon surgery surname surplus surrey survivor sushi sussex sut suv swimmer sword syllable symbol symphony synagogue synonym system t table tabletop taco tail takeover tale talent talmud tang tank tanker tariff task tattoo tavern tax tea teacher team teammate teaser tech technician technology teenager tel television temperature temple tempo tempura tenth term terminus territory terror terrorism testament textbook textile theme theologian theorem theorist theory therapist thesis thief thing threat thriller throat thx ticket time tire title today tom tomb tombstone tomorrow tong tonight tool tooth topic torch tornado torso tory totem tourism tourist tournament town township tract tractor trader tradition traffic trail trailer trainer trait tram transaction transformer translation translator transmedia transmitter transponder transportation traveler traveller trawler treasurer treasury treatise treatment tree triangle tribe tribunal tributary trilogy trinity trio trip trivia trooper trophy trouble truce truck trustee truth tsar tsunami tub tube tumor turbine turner turnpike turret tv twelve tycoon typhoon u um umbrella uncle undersecretary underside undertaker underworld uni unit unity universe university uno upbringing upside url usb usenet user uva uvb vacation vale valentine valley valve vampire vanguard var variety varsity vase vassal vehicle vendor venue vera verb verde verdict version vessel vet vhf vhs viaduct vibe victim victor victory viewer viewpoint villa village villain viola violence violin violinist vip viper virus visa visitor vista vitamin vocalist voice volcano voter vp wa waiter waitress walker wall wallet wang war warlock warren warrior warship water waterfall waterfront waterline watershed wave wealth weapon wearer weather weaver web website wedding week weekday weekend weevil weight welterweight werewolf whatnot wheel wheelchair wheeler widow wife wifi wiki wildlife wind window wine wing winger winner winter wizard wolf woman word worker workforce workshop world wrestler wright writer x xbox y yahoo ye year yesterday yoga youngster z zombie zoo zoologist
NNS abilities academics academies accidents accomplishments accounts accusations achievements acids acres actions activists activities actors adaptations additions adherents adhesives adjustments administrations administrators admissions ads adults advertisements advisers advisories advisors affairs aftershocks agencies agents agreements airfields airliners airlines airmen airplanes airports airways ais albums algae allegations alliances allies alterations alternatives altitudes alumni ambassadors ambitions ambulances amendments amenities amphibians amplifiers analysts ancestors angels animals animations announcements answers anthologies antibiotics antibodies ants apartments apostles appliances applications appointees appointments appropriations apps archaeologists architects areas arguments armaments armies arms arrangements arrows artefacts articles artifacts artists arts artworks aspects aspirations asses assets assistants associations assumptions assurances astronauts astronomers athletes atoms atrocities attachments attackers attempts attendees attitudes attorneys attractions audiences audiobooks authorities automobiles autos avenues babies bagels balconies ballads balloons bankruptcies banners barriers basins bathrooms battalions batteries beaches beans beers bees beginnings behaviors beings beliefs believers benefits beverages biographies biologists birds bishops bits blackouts blessings bodies boilers bombers bombings bombs books borrowers boulders boundaries bouts boys brigades broadcasters broncos brothers browsers builders buildings bulbs bulkheads bulldogs bullets burials buses bushes businesses busters butterflies buyers cabins cacti cafes cages camels cameras campuses cannons canyons capabilities capacities capitals captives cardinals cards cargoes carriers cars carvings cases casualties catacombs categories cats caucasians cavaliers cds celebrations celebrities cells cents centuries ceremonies cfls challenges championships chandeliers chapters characteristics characters charities checks chemicals chickens chicks chiefs children choices christians churches circles circuits cities citizens civilians civilizations clans classics classmates classrooms clerics clients cliffs climates coffins collaborations collaborators colleagues collections collectors colleges colonies colonists colors columns combatants combinations comets comics commanders commentaries commentators comments commercials commissioners commitments committees communications communists communities companies comparisons competitions competitors complaints complications components composers compositions computers concentrations concepts concerns concerts concessions conclusions conditions condolences conferences confessions connections consequences conservatives conspirators constituencies constraints constructions consultants consumers containers contemporaries contenders contestants contexts continents contractors contracts contributions contributors controllers conventions conversations convictions cookies copies corals corporations corpses corrections corridors cougars councillors councils counterparts counties countries coupons cousins cowboys coyotes creations creators creatures creditors crewmen crimes criminals crises criticisms critics critters crops cruisers crusaders crustaceans crystals cubs cults cultures currents curves customers customs cyclones cylinders dancers dangers databases daughters days dealers dealerships deaths debtors debts decades decisions declarations decorations deeds defences defendants defenders defenses definitions degrees deities deliveries democrats demons demonstrations demos denominations departments depictions deployments depots depressions deputies derivatives descendants descriptions designations designers destinations destroyers detectors developers developments devices devotees dialects diamonds differences difficulties dignitaries dinners dinosaurs diplomats directions directors disabilities disagreements disasters disciples discoveries discussions diseases dissidents distributions districts disturbances divas divers dividends divisions doctrines documentaries documents dodgers dogs dollars dolphins domains dominos donations donors donuts doors dozens dragons dramas drawings dreams drinks drivers droughts drugs duties dwellers dwellings dynasties eagles earthquakes earthworks economies ecosystems editions editors educators effects efforts eggs elders elections electors elements elephants elevations emails embassies emergencies emissions emotions empanadas emperors employees employers enchiladas enemies energies engagements engines enterprises enthusiasts entities entrepreneurs entries envelopes environments envoys episodes equations eras errors establishments estates euros evenings events examinations examples exams excavations exceptions executions executives exhibitions expansions expeditions expenditures expenses experiences experts explanations explorers explosions explosives expressions extensions extras extremes extremists eyes facilities factions factories factors facts failures falcons families fangs fans farmers fascists fatalities favorites feathers federations females festivals festivities fibers fields fighters figurines files finalists finals findings firearms firefighters fisheries fishermen fixtures flats flavors fleets flights flowers fluids flyers followers foods foothills forces foreigners formations forms fortifications forts fortunes forums fossils foundations freedmen freedoms freeways friends friendships fries frigates frontiers fundamentalists fungi futures galaxies galleries gallons gamers garments gatherings genera generals generations generators genes genres gentlemen giants gifts gills girlfriends girls glaciers glands gliders goals gods gospels goths governments governors graffiti grams grandchildren graphics graves greetings grenades grenadiers grievances groceries groups groves guaranties guardians guardsmen guerrillas guests guidelines guilds guitarists guitars gunboats gunmen guns guys habitats habits hackers halls hamsters hands hats headaches hearings hearts hectares heights heirs helmets henchmen hens herbs heroes hh hicks highlands highs highways hijackers hills historians histories holders holdings homes hormones horrors horsemen horses hospitals hostilities hotels hours households houses humans hundreds hunters hurricanes hussars hybrids hypotheses ibises ideals ideas identities idiots idols ids illnesses illustrations images immigrants implications impressions improvements incentives incidents incomes independents indications indices individuals industries infections ingredients inhabitants initiatives injuries inmates innovations inquiries ins inscriptions insects insights installations institutions instructions instructors integers intellectuals intentions interactions interests interiors interpretations interruptions intersections intervals interviewers invaders invasions inventions investigations investigators investments investors islamists islanders islands isles islets issues items jackals jaguars jays jobs journalists journals judgments jurisdictions justices juveniles kids killers killings kilograms kilometers kilometres kinds kingdoms kits kittens knives laborers labs ladies landings landlords landowners lanes languages lanterns laptops larvae latitudes launchers lawmakers laws lawsuits lawyers layoffs lbs leaders leaderships legends legislators legislatures legs lenders lengths lessons levels liabilities liberals liberties libraries lifeboats ligaments lights limitations linens lines links lions lipids lipsticks litres lobes lobsters localities locals locations locomotives losers losses lots lovers lowlands lungs lyrics magazines magicians maids mailings maintainers makers males malls mammals managers manners manufacturers manuscripts margins marines markers marketers markets markings marlins marriages masterpieces materials maths mayors meadows meanings measurements mechanisms medals medicines meetings melodies members membranes memoirs memorials memories men mercenaries merchants messages methods mice microns migrants miles milestones militants militias millimetres minerals miners minorities mins missiles missionaries missions mitigators models modes modifications molecules molluscs moments monarchs monasteries monks monsters months monuments morcillas mornings mosques moths motifs motives motorists mounds mountains movements municipalities munitions murals murderers murders museums musicals musicians mustangs mutants mysteries names nationalists nationalities nationals nations natives navies nazis negotiations neighborhoods nephews neurons newsgroups newspapers nights nobles nodes nominations nominees nostrils notions novelists novels numbers nuns nutrients oaks objections objectives obligations observations observatories observers obstacles obstructions occupants oceans offensives offerings officers offices officials offs olds ones openings operas operations operatives operators opinions opponents opportunities ops options orchids orders organisations organisms organizations organizers organs originals origins others ounces outages outcomes outlets outliers outs outsiders owls owners padres pages paintings palaces panthers papers parakeets parameters paratroopers parents parishes parsons participants particles parties partnerships parts passages passengers passports pathogens paths patriots patrons payments pcs peacekeepers peanuts peasants pelicans penalties pence penguins people peoples percentiles perceptions performances performers periods perpetrators personalities persons perspectives petals pets phenomena philosophers photographers photons photos physicians pictures pieces piers pies pigs pilgrims pinkies pints pitchers pizzas placards places plains plaintiffs planets planners plantations plants platforms players playoffs pleas podcasts poems poets points polaroids policies politicians populations portraits portrayals positions possessions possibilities postcards posters ppl practices practitioners prayers preachers precursors predators predecessors predictions preparations presentations presenters presidents prices priests primaries primates principals priorities prisoners problems procedures processes producers productions products professionals professions professors programmers programs projectiles projections projects promotions properties proponents proposals pros prosecutors protagonists protections proteins protesters providers provinces publications publishers pubs pundits pupils puppets puppies purposes pursuits pyramids qualifiers qualities quantities quartiles questions rabbits radicals raiders railways ramifications ranchers rangers rankings rapids rashes rates ratings ravens rays rbi reactions reactors readers readings reagents realists reasons rebellions receptions recipients recommendations recordings reds reductions refugees regimes regions regulars regulations reinforcements relationships relatives relics religions remnants renovations repercussions replacements replicas reporters representatives reptiles republicans republics requests requirements rescuers researchers reservations reservoirs residences residents resolutions resources responders responses responsibilities restaurants restrictions retailers revenues reviewers reviews revisions revolutionaries rgds riders rights rituals rivers roads roadways robbers robots rodents roles rooms roses routes routines rovers royals rubles rulers rules runners sailors saints samples sanders satellites saturdays sausages scenarios scenes scholars schools sciences scientists scriptures seats seconds secrets securities seekers seizures selections sellers semifinals senators sensors sentiments serials servants servers services sessions settings settlements settlers seventies shareholders shares sharks shipments ships shipyards shirts shoes shooters shoppers shops shortages shortcomings shots shrubs siblings sides signatures signs silkies similarities singers sisters sites situations sixties skeletons skills slabs slogans smokers snails snakes societies soldiers solutions songs songwriters sonnets sons sorties souls sources speakers specialists specials specifications specifics specimens spectators spectra speculations speeches spheres spiders spines spores spouses squadrons squads squatters squirrels stadiums stairs stances standards standings stars starters statements statues statutes steps stimuli stores stories straits strangers strategies streets strengths stripes structures students studios subdivisions subjects submarines substances substrates suburbs successes successors suggestions summaries sundays superheroes superiors supermarkets suppliers supporters surgeons survivors suspicions swords symbols sympathizers symptoms syntheses systems tacos tactics talents tales tankers targets tattoos taxes taxpayers teachers teachings teammates teams techniques technologies teenagers teens temperatures temples temptations tendencies tens terminals terms territories terrorists testimonies textbooks textiles texts theaters theatres themes theories therapies theropods things thoughts thousands threats thunderstorms tickets tigers times tissues titans tomatoes tombs tonnes tons topics touchdowns tourists tournaments towns toxins toys traders traditions traffickers trailers trainers traits transactions transformations translations travelers travellers treaties treatments tribes tributaries trunks truths tubes turbines turrets turtles twenties types unions units universities users utensils utilities valleys vampires vanguards vans variables variants variations varieties vegetables veggies vehicles vendors venues verbs versailles verses versions vertebrae vessels veterans vibrations victims victories victors videos viewers viewpoints views villagers villages villains vineyards violations viruses visitors visits visuals vocals vols voters votes wanderers warnings warriors waters waterways watts ways weaknesses weapons websites weekends weeks wickets windows wines winners wives wolves women woodlands words workers workshops worlds worshippers wrestlers writers years youths yrs zebras
NNS|VBZ abuses accents acts addicts addresses advantages adventures advocates affects affiliates aims alarms alternates ambushes amounts analyses anchors angles apes appeals approaches arches arrests ashes assaults associates attacks attributes auditions authors averages awards axes backgrounds backs bags balances ballots balls bands bangs banks bans barges barrels barricades bars bases bats batters battles bays beads beams bears beats beavers beds beetles bells bids bills bites blacks blankets blocks blows boards boasts boats bogs bonds bones boosters boots borders bosses bottles bounds bowls boxes brains brakes branches brands braves breaks breasts breeds bricks bridges broadcasts brooks browns bucks budgets bugs builds bulls burns burrows bursts cables cakes calendars calls campaigns camps canals candidates candles canoes cans caps capsules captains careers cares cartoons castles catalogues catches caucuses causes caves centers centres certificates chains chairs champions chances changes channels charges charts chases cheers chips chronicles claims clashes classes claws climbs clips clocks closures clouds clubs clues coaches coasts codes coins collapses collects colours combines commands commissions companions compartments complexes compounds compromises confirms conflicts cons consoles contacts contests contrasts converts convicts corners costs costumes counters counts couples courts covers cows crabs cracks crafts crashes craters credentials credits crews crosses crowds crowns cruises cups cures curtains cuts cycles dances darts dates deals debates decks declines defaults defeats defects delays delegates demands deposits desires details devils diapers disadvantages disciplines discounts discs dishes disks disorders displays disputes distances docks doctors dolls doubles doubts downloads downs drafts dragoons draws dresses drills drives drones drops drums ducks dwarfs ears eats echoes edges elects encounters ends engineers entrances equals escapes essays estimates excerpts exchanges exercises exhibits exits experiments exploits exports expresses faces facets fantasies fares farms fathers faults fears features feeds fees ferries fights figures films filters finds fines fingers finishes fires firms fishes fits fixes flags flakes flames flashes flaws flies floods floors flows focuses folds forecasts forests forks formats founders foxes fragments frogs fronts fruits fuels functions gardens garrisons gases gates gels gestures ghosts gloves grabs grades graduates grains grandparents grants grasses grooves guarantees guards guides gusts handles harms hawks headlines heads hedges heels helicopters hides highlights hints hits holes holidays honors honours hooks hopes horns hosts hulls hurdles husbands impacts implements imports inches increases indexes influences initials inputs instances institutes instruments interchanges intersects interviews invoices jackets jaws jets joins joints jokes journeys judges keyboards keys kills kings knees knights knocks knots labels lakes landmarks lands landscapes landslides laps lasts laughs launches layers lays leads leaflets leafs leagues leaks leaves lectures licenses lies lifts limbs limits lips lists lives loads loans locks loops lords lows machines majors manufactures maps marbles marches marks martyrs masks masses masters masts matches mates matters meals measures meets mentions metals meters metres mills minds mines ministers minors mirrors misses mistakes molds monitors monkeys moons moors mortars mortgages mothers motions motorcycles motors mounts mouths moves muscles mushrooms nails needles neighbors neighbours nerves nests networks niches noises norms noses notes notices nurses objects occasions orbits ornaments outbreaks outfits outlines outputs packages packs pains paints pairs panels pants parades parallels parks parodies partners passes pastures patches patents patrols patterns paws peaks peers permits phases phones photographs phrases picks pillars pilots pins pioneers pipes pirates pistons pitches pits planes plans plates plots pockets poles polls portions ports poses posts pounds powers precautions premieres premises presents pressures previews prints privileges prizes profiles profits programmes promises props prostitutes protests protocols prototypes punches purchases pushes puts puzzles quarters queens quotes races raids railroads rains raises rallies ramps rams ranges ranks rations ratios rats reaches reads rebels rebounds recalls records recounts recruits reefs references reforms refunds regards regiments regrets reigns reins rejects releases remarks repairs repeats replies reports rescues reserves resorts rests results returns rewards ribs rides ridges rifles rings riots rises risks rivals rockets rocks rolls roofs roots ropes rows rumors rumours runs rushes sacks sacrifices sails salaries sanctions sandwiches saves scales scars schedules schemes scores scouts screams screens screws scripts sculptures seals searches seasons sections sectors seeds segments senses sentences sequences serves sets shadows shafts shapes sheets shells shelters shelves shields shifts shoots shores shoulders shows shrines shuttles sights signals singles sinks sins sizes sketches skies skirts skulls slaves slices slides slopes slugs smells soils sorts sounds spaces spans sparks spears speeds spells spices spikes spirals spirits splits sponsors spots spreads springs spurs squares stages stakes stalls stamps stands staples starts states stations stays steals stems stereotypes sticks stocks stokes stones stops storms streams stresses stretches strikes strings strips struggles struts studies stumps styles subpoenas suicides suits summers sums supplies surfaces surprises surveys suspects swamps tables tablets tackles tails talks tanks tapes tasks tastes tears telescopes tenants tensions terraces tests textures thieves thirds threads thrones throws tides tiers ties tiles tips tires titles toes tolls tones tools tops totals touches tours towers traces tracks trademarks trades trails trains transfers transforms traps treats trees trenches trends trials tricks tries triggers trips troubles trucks trusts tunes tunnels turns twins twists uniforms updates ups uses vacations values veins ventures vests vets vignettes visas voices volumes volunteers wages wakes wales walks walls wards warrants wars watches waves weeds weights wells wheels whites winds wings wins winters wires wishes witnesses wonders woods works worms worries wounds yards yields zones
NN|NNS abandonment abolition abortion absence absorption abundance academia acceleration accessibility accommodation accommodations accompaniment accomplishment accordance accountability accretion accumulation accuracy acetate achievement acquaintance acquisition acquittal activation activism adaptation addiction adjustment admiration admission adobe adultery advancement adversity advocacy aeronautics aesthetics affection affiliation affinity affliction aftermath aggression aircraft airspace alcohol alcoholism algebra alignment allegiance allergy allocation allowance aloe alteration altitude aluminium aluminum amalgamation ambiguity ambition amendment ammonia ammunition amnesty amusement analogy anarchy anatomy ancestry anchorage animation annals annexation anthropology anticipation antiquity apparatus appearances appetite applause appreciation approximation arbitration archaeology armament armor armour arrangement arrogance arsenic arthritis artillery asbestos ascension ascent aspiration assertion assessment assignment association assumption assurance astronomy astrophysics asylum athletics attendance attraction auspices authorization auto autobiography autonomy availability aviation awareness aye backup bacon bacteria baggage ballet bamboo bandwidth bankruptcy basalt baseball basil basketball behaviour belongings betrayal billion billions biodiversity biology bluegrass bombardment bourbon bpd brahma brandy brass bravery bread breath breyer brightness broccoli brotherhood brutality buffalo burglary burial bush butterfly cab cabinet cadmium calcium calculation calibre camel campus cancellation cancer candidacy cannabis cannon capitalism capitulation captivity cargo carriage casino caste catalyst cattle cavalry cedar celebration celebrity censorship ceramics ceremony certainty certification chambers champagne championship chaos chapel charcoal chardonnay charity chassis chemistry chi chicken childbirth childhood chile chili china chloride christ chrome chronology cider cinema cinematography cinnamon circuit circulation circumstances citation citizenship civet civilization clarification clarity classification clay clearance clergy clothes clover cm coal coalition cocaine coconut coincidence cola collaboration collision cologne colonization coma combination combustion comedy commemoration commentary commerce commitment commons commonwealth communism compassion compatibility compensation compilation completion complexity compliance composition compression computation concentration conception concession concurrency concussion condemnation confederation confession confinement confirmation confluence conformation confrontation confusion congestion congratulations congregation conjunction conquest conscience consciousness conscription consecration consequence conservation consistency consolidation conspiracy constellation consultation containment contempt contention continuation continuity controversy convection convenience convention conversion conviction coordination coronation corps correction correspondence corruption cosmos cotton countryside courage courses courtesy coverage creativity credibility cricket criteria criticism crossroads cruelty crystal cuc cucumber cuisine cultivation curiosity currie custody danger darkness data daytime deadline debris debt deception decor decoration dedication deer defence deformation degradation deity delegation demolition demonstration demotion denial denomination density dentistry departure dependence depiction deployment deportation deposition depression depth depths designation dessert detachment detection detention determination detonation deviation devotion dexter diagnosis dialect diamond diarrhea dictatorship dignity dimensions diplomacy dirt disagreement disappearance disappointment discomfort discovery discretion discrimination disease disinformation disintegration dismissal disobedience disparity dispersal displacement disposal disrepair disruption dissemination distinction distortion distraction disturbance diversion divinity doctrine dominance domination donation dozen drainage drama drought durability duration dynamics earnings ecology economics effectiveness efficiency electronics elephant elevation eligibility elimination elk elm embarrassment emergence emery emission emotion empathy emphasis empowerment emulation enclosure encroachment endorsement endowment endurance engagement enhancement enjoyment enlightenment enrollment enterprise enthusiasm entirety equality equilibrium equity equivalence erection erosion eruption espionage essence establishment estate ether ethics ethnicity etiquette evacuation evolution examination excavation excellence excitement existence expectations expedition expenditure expiration explanation exploitation expression expulsion extension extinction extraction extradition fabric fabrication faction fairness fallacy fallout familiarity famine fanfare farce farewell farmland fascination fascism fauna feasibility federation feelings feet felicity fellowship felony fertility fertilization festival fiat fiber fibre fidelity fir firepower fireworks fish fitness flavor flavour flexibility flint flora flu flux folklore folks footage forbearance forehead forestry forgiveness formation fortune foundation fragmentation fraternity fraud frequency friction friendship frustration ft functionality fusion gallows games garlic garnet gasoline genetics genius geography geometry gis gnu goods goodwill gospel governance governorship graduation granite gratitude gravity gridlock grief grocery grounds guidance guilt gunfire gunpowder gunshot gymnastics habit habitability habitation halftime handball harassment hardness hardship hardware harmony hart hatred havoc headquarters healthcare heath heather heaven heck height helium hemoglobin heresy herring hiatus hibernation hierarchy hockey holly homage homicide homophobia homosexuality honesty honey horror horseback horsepower hospitality hostage hostility household humanities humankind humidity hydrogen hygiene hypocrisy ibis identification ideology ignorance illness illumination illusion illustration imagery imagination imitation immigration immunity impeachment imperialism impression imprisonment inability inauguration incarnation incentive inception incitement inclination inclusion incompetence incubation indemnity independence indication induction inequality inertia infancy infantry infection infiltration infinity inflation influenza infrastructure inhalation inheritance initiation injection injustice innings innocence innovation inquiry insanity inscription insignia insistence inspection inspiration instability installation institution instruction instrumentation insulation insurgency insurgents intake integration integrity intensification intensity intention interaction intercourse interference interjection internship interplay interpretation intersection intervention intestine intimacy intolerance introduction invasion invention inversion irony irrigation isolation jargon jasper java jeans jeep jelly jeopardy jersey jewelry journalism joy judgment jungle jurisdiction justification karate kg kindergarten kindness kinematics kit km lacrosse landfall latitude laughter laundry lava lawn lawsuit leakage legend legitimacy leisure leopard letters lettuce liability liberation liberty lieu likelihood likeness limestone lineage liner lingerie linguistics lipstick liquidation liquidity liquor literacy litigation liver livestock lobster locomotion locust logic logistics longevity loyalty luggage luxury lynx machinery macintosh mackerel madness magnitude maintenance maize majesty makeup manila manipulation mankind manpower maple marijuana marsh marxism masonry math maturity mayo mead measurement mechanics media mediation medicare medication meditation melody membership membrane mercury mercy merger metabolism metaphor methodology midday midnight midst migration millimetre million millions min minority minutes misconception misfortune mistreatment mixture mm mmbtu mobility mode modernity modernization modification moisture momentum monarchy monopoly monotheism monster mood moose morale morals morgan morphology mortality motivation movies mud multitude musk mutilation mystery myth mythology nationalism nationality nausea navigation necessity negligence negotiation neologism neon neurosurgery neutrality newton nightfall nightlife nighttime nil ninja nitrogen nobility nomenclature nomination notification notoriety novelty nutrition oak obedience observation obsession obstruction ocean odds offense offspring onion opera opposition oppression optics optimization ordination ordnance ore organisation orientation outskirts oversight ownership oxidation oxide oxygen paperwork paradise parity parliament partnership passage passion patients patriotism patronage peat pedicure penetration penguin perception percussion perfection permission persecution perseverance personnel petrol petroleum ph pharmacy philology philosophy pie pig pike pilgrimage pineapple piracy plasma platinum playback plum plurality pneumonia poker police politics polo popularity pork portage porter portrayal possession potassium potato pottery prayer precedent precipitation prediction preference pregnancy preparation preparedness preservation prestige prevention priesthood princess principles priority prison probability probation proceedings procession proclamation procurement productivity profession professionalism progression prohibition projection prominence promotion pronunciation propaganda propulsion prose prosecution prosperity prostitution protein providence provisions prowess proximity proxy psychiatry publicity punishment pursuit python qualification qualifications racism radar rainfall readership readiness realism realization rebellion reception recession recognition recommendation reconnaissance reconstruction recovery recreation recruitment redemption redevelopment reduction reed reelection referral reformation refuge refurbishment refusal regency registration regulation rehabilitation reinforcement rejection relations relativity relaxation relegation relevance reliability remembrance remorse removal rendition renewal renovation reorganization repatriation repetition replacement representation representations repression reproduction reputation resemblance reservation residence residency resignation resilience resin resolution resonance restoration restriction resumption resurgence resurrection retaliation retention retirement retraction reunion revelation revenue reversal revision revival revolution rex rhetoric rhythm rice riches rivalry robbery robotics rotation royalty rs rubbish rubble rudeness rum sadness safari sales salinity salmon salvation samurai sanctuary sandstone satanism satire satisfaction sauce savannah savings scandal scholarship scripture scrutiny seafood seas seaweed secrecy segregation seizure selectivity semantics sensation sensitivity sentiment separation sesame sexuality sheen sheep shipbuilding shipment shortage shrapnel shrimp sickness siege sierra sigma significance silicon silicone simplicity simulation sinus slavery soccer socialism sociology soda sodium softball solidarity sovereignty spacecraft species specification spectroscopy speculation sponsorship sports stabilization staff stardom starlight starvation statehood statesman stationery statistics stature stipulation stoppage straw stucco sturgeon subdivision submission subscription subsistence substance substantiation succession suffrage sunlight sunset sunshine superiority superstition superstructure supervision supremacy surroundings surveillance survival suspension suspicion symmetry sympathy syndrome synthesis taxation technique teeth telecommunications telegram tendency tennis termination terminology terrain terry testimony thanks thanksgiving theater theatre theft theodore theology therapy thickness thousand tiger tissue titan tobacco toilet ton tonnage topography touchdown townspeople tragedy transformation transfusion transmission transmittal transparency trauma treason treaty tribute trillion troops trout tuberculosis tuition tuna turbulence turkey turmoil turnout turnover tutelage tweed twilight uncertainty underwear unemployment unification uniformity union unrest unwillingness uprising uranium urine usage usd utility utopia vacancy vaccine validity valuation van vandalism variation vegetation velocity velvet vengeance venom verification verse vertigo viability vibration vicinity vinegar vinyl violation virtue visibility vocabulary vodka voicemail volleyball voltage vulnerability wagon waiver walnut warfare warmth warranty wartime watt wavelength weakness welfare whale whaling wheat whereabouts whiskey width wilderness wildfire willingness willow wisdom withdrawal woodland wool workmanship workplace wreckage writings yen youth yuan
NN|NNS|VB abandon abuse accession acclaim accord acupuncture advantage adventure aim alarm ambush anger appeal ash attire auction audition avail bail bait bark batter beaver beef bicycle birch blackmail blame blast bloom blossom blush bone boost bounce brake breach brick brush bubble bud bulk bull butter cable camouflage candy canvas capture carpet caution cement char charm chase chat cheek chuck closure cloud coach coin coke collapse colour combat comfort complement compromise concentrate concord conduct congress consent contrast convoy cord cork corn costume crab craft crown crush crust cup curb cure curl curry dash dawn daylight decay deck decrease decree defeat delay delight demise deposit descent desire despair dialogue din discharge discipline disco discourse disdain disguise disgust dislike disorder dispatch display dispute disregard distress dive divorce dock doom drag drain drift drill duck ease echo eclipse egg entrance escort excuse exercise exhaust exile expense experiment export extract fail fame fantasy fare fate fault favour ferry fever flame flesh flock flour flow flower foam fog foil fold forest fox fracture franchise freight fringe frost fruit fry fungus fur fuss gall gear gel gesture gin glory glue golf grace grain grass gravel grip guard guest gum hail ham harbor harbour hare harm harvest hay hemorrhage honor honour hook horn hose humor humour hunger hunt hurry hush hype import incense influx ink insult interchange interface jade jail jam jaw jazz jet juice junction junk ken kick labor labour lake lamb landscape leaf leather lecture leverage licence lift lime lip litter lock lumber lust m manicure manufacture marble march massage mast mate menace merchandise merit mesh mess metre milk misconduct mix mold mortar motion muscle mutiny neglect nerve nickel noise occasion ornament outrage outreach overflow overlap overthrow pack paint parade pardon parody parole partition paste pasture patrol pearl pee pencil pepper perch peroxide pigment pile pine pitch pity plague plaque plaster plate poll poop posture pot powder praise precaution prejudice preserve prey pride privilege profit proportion prospect protest protocol pulp punch punt radio rage ransom rap rape recapture reform refund refuse register regret relay remark remedy reserve resort revenge revolt reward rib rope rot rouge rue ruin rumor sabotage sabre sacrifice saddle sail salary salute salvage sand sap scent scope scrap scratch screw script scrub sculpture seal sequence sex shade sham shame shell shelter shine shock shore shrink silence sin skill slang slash slaughter slip slope snooker snow soap soup spar spawn spice spike spin spite sport spray steam steel stint stomach stone stress stretch string stroke sugar sulfate sum sunburn surf surrender survey swamp sway sweat swing tackle tag tape tar taxi telegraph telephone temper tension tenure texture thirst thread thunder tide timber tone tongue torture tow trace transition trash treasure triumph trump tune turf twist twitter vapor veto vision volume vomit ware warrant wax wire wit witness woo worm worship wow wrap wreck yeast yield zinc
NN|NNS|VBG accounting advertising backing banding bearing beating bedding bleeding blinking blocking bombing bonding breathing breeding broadcasting burning carving chewing clearing coating coding conditioning costing counseling counselling craving crossing doubling dressing drilling drowning embedding ending engineering filing financing firing flooding fostering greeting grouping hanging harvesting healing heating hunting imaging kidnapping landing lining listing lobbying lodging mailing mapping marketing marking mating meowing misunderstanding modeling modelling mourning nursing ordering outsourcing pacing packing pairing plating poisoning proving publishing questioning rating rearing recycling rendering reopening reporting resting restructuring sailing sampling scanning scoring screening shifting shooting signaling smoking spacing spelling stabbing suffering swimming switching tapping timing topping tracing trapping urging vomiting waking warning washing weighing winding wiring wrestling
NN|NNS|VBZ advances ages aids archives barracks blues contents controls damages designs falls finances frames funds gains gaps glasses jumps likes means needs physics pools proceeds proportions prospects rails remains remedies respects rounds ruins scissors shakes shorts thumbs travels
NN|RB aside deed e hill home meantime meanwhile n northeastward once outdoors pa someday standby underneath way yes
NN|VB accent access account act addict address advance advice advise advocate affect affiliate aid ally anchor angle annex answer apprentice approach arc archive arm array arrest assist attack attempt attribute axe backdrop badge balance balloon ballot ban bank barb barber barge barrage barrel bash bat batch bath bathe beam bear beard beetle bell belly belt bend benefit berry bias bill bin bite blanket blaze blend blink block blockade blow board bob boil bomb bond book boom booster boot boss bother bottle bow box boycott bray break breast breed breeze broker brook browse buck bucket buddy buffer buffet bug build bundle burden burn burr butcher butt buy buzz bypass calendar call canal candle capsule captain care carol cart cartoon cascade castle catalog catalogue catapult catch cater caucus cave cc cease censor challenge change chant charge chart charter check chef chew chin chip chorus chronicle claim clash claw clerk click climax climb clip clock clone clue cluster coat coil collar comb combine command comment commune companion compartment concern condition cone confirm conglomerate console construct contact control convert convict cook cope copy couch count counterattack cover cow crane crate crater credit crest critique crow crowd crusade cry cube cue curate curse curtain curve dare dart deal dean debut decline default defect delegate demand den derrick desert design devil dial dictate die diet dig digest disc dish disk ditch divide document doll dome don dose dot doubt download draw dream drink drive drone drop drum duel dump ear edge edit email embrace encounter end endeavor endeavour engineer ensemble escape essay estimate excerpt exhibit exit experience exploit expose eyewitness face fall farm favor fax fear feast feather feature feel fence feud fight figure file fill film finance finger finish fix flank flaw float flood flourish flute fly focus follow footprint force ford form fraction fragment freeze frog function funk fuse gain gamble gang gap garden garrison gate gather gauge gaze ghost glove glow godfather gown grab grade graduate grandfather grant grasp grill groom guarantee guess guide gun halo halt hammer handle hassle hatch hate haunt hawk headline heat hedge heel helicopter helm help herald herd hide highlight hike hint hire hitch hoax hoist hold hole hop hope host hug hull hymn impact implement impress imprint increase index infiltrate initiate inn insert institute instrument intercept interview inventory invoice isolate issue jacket jar jerk jimmy jinx jockey join joke journal journey judge jump keep kernel keyboard kill kiss knee knife knight knock knot label lack ladder lam lance land landmark landslide lap laugh launch layer league leak leap lease leave lens lesion lever levy lick lie limit link list load lobby lodge look loop lope lord lounge love lull lure mail mandate maneuver mantle mark marshal marvel mask massacre match matter maze measure meet melt memo mention mentor microscope microwave mike mill mind mine mirror miss mob monitor monkey mortgage motorcycle mount move mummy mushroom muster muzzle name need needle neighbor niche nick nickname note notice nurse offer opt orbit order orphan outbreak outfit outline overdose overhaul overview pace pad palate palm parachute paragraph park parry partner pass pastor patch pattern pause pay peck peer pen permit pet petition photograph pick picket picnic picture pillar pillow pin pioneer pipe pirate piston pit place plan plank plant plateau play pledge plummet plunge pocket pod point pole pond pose post potter pound practice premise preorder press pressure preview print probe produce profile programme progress promise prop proposition prostitute prototype pull pulse pump pup purchase purse push puzzle quake quarry quarterback queen quest question quiz quote radius raid rail railroad raise rally ram ramp ranch rate ratio ration ray reach rebel recall recruit reef reel referee reference refrain regard regiment reign rein reject release remainder remake rematch repeat reply report request rescue research resource respect result retake retreat return review rick ride ridge riff rifle rig rim ring riot rip ripple rise risk rock rod roll roof roster route rub rule rumble rush sale sally sandwich save scam scan scar schedule scheme scoop score scout scream search seat segment sell serve settle shaft shake shape share shear shepherd shield shift ship shoe shoot shop shoulder shout show showcase shrine sigh sign sink sit sketch ski skip skull slam slap slave sled sleep slide slot slug slum slump smash smell smile smoke sms snack sneeze soldier sort sow spark speed spell spill spindle sponsor spoon spotlight sprint spur spy squeeze stack stake stall stamp stampede stand staple start state stay steal stem step stick stir stoke stop strand strap streak stream strike strip struggle study stunt style subpoena substitute sue suffix suit supplement support surge surprise swan swap sweep swim switch syndicate tablet tailor take talk tango tap target taste tear telecast telescope template tenant tent terrace test text threshold throne throw tie tier tile till toe toll toss touch tour tower toy track trade trademark train transfer transform transplant transport trap travel traverse treat trek trench trend trigger troop trot trough trust try tug tunnel turn tutor tweet type update upgrade urge use v vacuum value vault veil vein venture verge vest view visit vlog volley volunteer vote voyage wage wai wait wake walk ward warehouse watch wear weld whip wig win wink wish witch work worry yap yard zero zone zoom
NN|VBD bit crew drove rode rose saw spoke
NN|VBD|VBN amended entered felt ground insured led thawed thought
NN|VBG averaging awarding balancing banking basking batting beginning bending billing boarding booking bottling breaking briefing browsing building buying calling campaigning camping casting catering changing cleaning climbing closing coming computing consulting contracting cooking copying counting covering cutting cycling dancing dating dealing dining diving docking downloading drinking drying dusting dwelling earning eating editing exercising exploring failing falling farming feeding fighting filming finding fishing fixing fleeing flooring following foraging forwarding funding fundraising gambling gaming gathering generating governing granting handling happening heading hearing helping hiding hiking hiring holding hosting inning joining kidding killing launching learning licensing listening loading logging looting making manufacturing marrying meaning meeting metering mining mixing modifying mounting murdering naming negotiating networking observing offering operating organizing painting parting piloting planning playing policing polling posting pricing printing proceeding processing programming racing raising rallying recording recruiting riding roofing ruling running saving saying scarring scheduling schooling searching seating sensing sentencing serving setting sharing shipping shopping signing sinking sitting sleeping smelling smuggling solving spawning spending spraying starting steering streaming strengthening styling surfing taking talking tasting teaching testing thinking towing tracking trading trafficking training travelling tuning turning tutoring unveiling viewing voting wading waiting walking warming winking wording working wrapping writing yelling
NN|VBZ comes s summons
NN|VB|VBD|VBN bet burst cast cost cut feed forecast hit quit read rent shed spread wound
RB aboard abroad abruptly absolutely accidentally accordingly accurately actively actually additionally adequately administratively adversely aft afterward afterwards aggressively aka allegedly almost alongside aloud alternatively altogether amazingly annually anymore anytime anyway anyways anywhere apparently appropriately approx approximately arguably artificially asap ashore automatically badly barely basically beautifully beforehand besides briefly broadly brutally btw carefully certainly cheaply chemically chiefly clearly closely coincidentally collectively colloquially comfortably commercially commonly completely concurrently consequently considerably consistently constantly constitutionally continually continuously correctly critically culturally currently dangerously deeply def definately definitely deliberately densely desperately differently digitally directly distinctly domestically downwards dramatically drastically easily economically effectively efficiently electronically else elsewhere emotionally enthusiastically entirely equally especially essentially ethnically eva evenly eventually everywhere evidently exactly exceptionally exclusively explicitly extensively extremely fairly faithfully falsely famously fatally federally fiercely finally financially firmly firstly forcibly forever formally formerly forth fortunately freely frequently freshly fully fundamentally furthermore fyi generally genetically gently geographically globally gradually greatly grossly happily hardly harshly hastily heavily hence hereby herein highly historically honestly hopefully however ideally illegally immediately immensely implicitly importantly improperly inadvertently incidentally incorrectly increasingly incredibly indeed indefinitely independently indirectly individually indoors inevitably initially instantly instead intentionally interestingly internally internationally ironically jointly kinda largely lastly lately legally legitimately lightly likewise ling literally locally loosely mainly manually markedly maybe mentally merely militarily mistakenly morally moreover mortally mostly musically mutually namely narrowly nationally naturally nearly necessarily negatively nevertheless newly nicely non nonetheless normally notably noticeably nowadays nowhere nt obviously occasionally officially oh onboard onwards openly ordinarily originally ostensibly otherwise overly overwhelmingly partially particularly partly peacefully perfectly perhaps periodically permanently personally physically pleasantly politically popularly positively possibly posthumously potentially practically precisely predominantly preferably prematurely presently presumably previously primarily principally privately probably professionally profoundly progressively prominently promptly properly proportionally proudly publicly purely purposely quickly quietly racially randomly rapidly rarely readily really reasonably recently regionally regularly relatively remarkably remotely repeatedly reportedly respectfully respectively rightly roughly routinely sadly safely seasonally secondly secretly seemingly seldom separately seriously severely sexually sharply shortly significantly similarly simply simultaneously sincerely slightly slowly smoothly socially solely somehow sometimes somewhat somewhere soo specially specifically spontaneously statistically steadily strategically strictly strongly subsequently substantially successfully successively suddenly sufficiently supposedly surely surprisingly swiftly systematically technically temporarily tentatively thankfully thereafter thereby therefore thoroughly thus tightly totally traditionally tragically truly twice typically ultimately unanimously undoubtedly unexpectedly unfortunately uniquely universally unsuccessfully unusually unwittingly usually variously vastly verbally versa vertically vigorously violently virtually visually voluntarily whenever whereas whereby wherein whereupon wherever wholly widely wildly willingly wonderfully yeah yep
VB absorb accelerate accept accommodate accompany accomplish accuse ace achieve acknowledge acquire adapt add adjust administer admire admit adopt advertise afford agree align alleviate allocate allow alter amend analyse announce anticipate apologize appear appease applaud apply appoint appreciate approve argue arise arrange arrive ascertain ask assassinate assemble assert assess assign assume assure attach attain attend attract avenge avoid await begin behave believe belong beware bless borrow breathe bring bury calculate cancel capitalize carry celebrate choose circulate cite clarify classify collaborate commemorate commence commit communicate compensate compete comply compose conceal conclude concur condemn confess confine confront confuse congratulate connect conquer consider consist consolidate constitute consume contain continue contradict contribute convey convince cooperate correspond counteract create criticize cultivate customize dam decide declare defend define delete deliver demonstrate denote deny depart depend depict deploy derive descend describe deserve desist destroy detect deter deteriorate determine develop differ differentiate dine disagree disappear disclose discover discuss disrupt distinguish distribute divert donate du earn eat educate elevate eliminate embark emerge emit emphasise emphasize employ empower emulate enable encircle encompass encourage endanger endorse endure enforce engage enhance enjoy ensure enter envision establish evacuate evaluate evict evoke evolve examine exceed excel exclude execute exist expand expect explain explode explore extend extradite facilitate find flee forget forgive formulate fulfil fulfill garner generate get give go google govern grow hang happen harass harry hav headquarter hear hector hesitate identify ignore imagine immigrate impose improve include incorporate indicate inform inhabit inherit inspire install intend inter interact interfere interpret intersect intervene intimidate introduce invade invent invest investigate invite involve justify kidnap kindle know leach learn lend let listen locate log lose lynch maintain make manage manipulate mar marry merge migrate minimize modify morph negotiate notify observe obtain occupy occur operate oppose organise organize originate outflank overturn overwhelm owe participate penetrate perceive perform persist persuade peter pierce portray possess postpone pour predict prefer prepare prevent proceed procure promote propel propose protect prove provide provoke publish punish pursue qualify r re react realise realize reappear reassure rebuild receive recite recognise recognize recommend reconcile reconsider recover redeem reduce refer refine reflect refuel regain regulate reinforce relate relax relieve relinquish relocate rely remain remember remind remove render renew renovate reopen repel replace represent reproduce require reschedule resell resemble reside resign resist resolve respond restore restrict restructure retain retire retrieve reunite rev reveal revise revisit revive rob rotate satisfy say see seek seem seize send shanghai shorten sing socialize solve speak speculate spend stabilise starve strengthen strive submit subscribe succeed suck suffer suggest sully suppress surround survive suspend sustain teach tell tend terminate testify thank think thrash threaten thrive tighten tolerate translate transmit undergo understand undertake unfold unite unlock utilize vanish vary ve verify violate wade waive wander want warn weaken weigh welch welsh widen withdraw withstand write
VBD arose became began blew burned came chose drank drew flew forbade forgot gave grew hanged knew morphed overran oversaw rang sang sank showed stole took tore undertook underwent went withdrew woke wore wrote
VBD|VBN abandoned abbreviated abdicated abducted abolished aborted abridged abused accelerated accessed accommodated accompanied accounted accumulated achieved acknowledged acquitted acted activated added addressed administered admired adopted adorned advertised advocated affiliated afforded aggravated agreed aided aimed aired airlifted alerted aligned allocated allowed alluded amalgamated amassed ambushed amounted analyzed anchored angered annexed announced answered anticipated apologised apologized appealed appeared appointed appreciated apprenticed approached approved argued arranged arrested arrived ascribed asked assassinated assaulted assembled asserted assessed assigned assisted assumed ate attacked attained attended attested attracted attributed auditioned augmented authored authorized averaged avoided awaited awarded backed baked banked banned baptised baptized barred bathed batted battled beheaded believed belonged benefited besieged bestowed betrayed billed blamed blasted blended blurred boarded boiled bombarded bombed booked bordered borrowed bothered bought boycotted brainwashed branched branded breached bred briefed brought built bypassed calculated called campaigned canceled cancelled canned capped captained captured cared carried carved caught caused cautioned ceased ceded cemented chained chaired challenged changed characterised characterized charted chartered chased checked choked choreographed circulated cited claimed clarified clashed cleaned cleared climbed clinched clustered coached coated coincided coined collaborated collapsed collided combined commanded commemorated commenced commended commented commissioned communicated compared compelled competed compiled complained complemented complimented compounded compressed concealed conceded conceived concluded condemned conducted conferred confessed configured confirmed confiscated confronted congratulated conquered consecrated consolidated constituted constructed consulted consumed contacted contaminated contested continued contracted contrasted contributed conveyed convicted cooled coordinated copied copyrighted corrected corrupted counted countered covered cracked crafted crashed created credited cremated crewed cried criticised criticized crossed crowned crushed culminated cured curtailed damaged danced dealt debated debuted decided declared declined decorated decreased deemed defeated defected defended deferred defined deleted delivered demanded demolished demonstrated denied denounced departed depended depicted depleted deployed deported deposed deposited deprived derived described deserted designated designed desired destroyed detained detected deteriorated detonated devastated devised diagnosed died differed diminished dipped disagreed disarmed disbanded discarded discharged disclosed discontinued discovered discussed disenfranchised disguised disliked dismantled dismissed disorganized dispatched dispersed displaced displayed disposed disputed disrupted dissolved distorted distributed disturbed diverted documented dominated donated dotted doubled downed downgraded downloaded drafted dragged draped dressed drifted drilled dropped drowned dubbed dug dumped earmarked earned echoed edited effected elected electrified elevated eliminated emailed embarked embraced embroiled emerged emigrated emphasized employed enabled enacted enclosed encountered encouraged endorsed endured enforced engraved enjoyed enlarged enlisted enraged enrolled enshrined ensued ensured entangled entitled entrusted envisioned equipped erased erected eroded erupted escalated escaped escorted established esteemed estimated evacuated evaluated evidenced evoked evolved exacerbated exaggerated examined excavated exceeded excelled exchanged exclaimed excluded executed exercised exhibited exiled existed exited expelled experimented explained exploded exploited explored expressed extracted extradited eyed facilitated failed fared farmed fascinated favoured faxed feared featured fielded figured filed filled filmed filtered finalized financed fined fired flanked flattened fled fleshed flipped flooded flourished flowed foiled folded followed forced formalized formulated fortified forwarded found founded fragmented framed freed frequented fried frightened fueled fulfilled funded fused gained garnered gathered geared generated glazed got governed grabbed graduated granted greeted grilled grossed grouped guessed guided hailed halted hampered handcuffed handled happened harassed hardened hatched hated hauled haunted headquartered heard heated held helped highlighted hired hoped hospitalised hospitalized hosted housed hovered hunted identified ignited ignored illustrated imagined imitated immigrated impaired impeached implemented implicated imported imposed imprisoned improved improvised inaugurated incurred indicated indicted induced inducted inferred infiltrated inflicted influenced infused inhabited inherited initiated inscribed inserted insisted installed instituted instructed insulted intensified interacted intercepted interned interpreted interred interrogated interrupted interspersed interviewed intrigued introduced invaded invented inverted invested investigated invited invoked issued jailed jammed joined judged jumped kept kicked kidnapped killed knocked labeled labelled lacked landed lasted lauded launched layered leaked learned learnt leased lent leveled lied lifted liked likened lined linked liquefied listed listened lit lived loaded loaned lobbied located locked looked looted loved lowered lured made mailed maintained mandated manipulated manufactured mapped marched marketed massacred matured meant mediated melted merged messed met migrated mimicked mined mirrored missed mobilised mobilized modeled modelled moderated modernized modified monitored motivated mounted moved mummified murdered named narrated narrowed naturalized necessitated needed neglected negotiated nicknamed nominated noticed notified nurtured objected obliged obscured observed obtained occurred offered omitted opened operated opted orchestrated ordained originated ousted outlined overlooked overshadowed overturned owed owned packaged paid painted panned parked parted participated partnered passed patented patrolled paused penetrated perceived performed perished permitted persecuted persisted persuaded petitioned phased phoned photographed picked pictured pinned pioneered pitched plagued planned planted played pleaded pledged plotted plunged poisoned popped popularized populated portrayed positioned postponed poured powered practiced practised praised preached preceded predicted premiered prescribed presented preserved presided pressed presumed pretended prevailed prevented printed prized proceeded processed proclaimed produced profited programmed progressed prohibited projected promised promoted prompted promulgated propelled proposed prosecuted protested proved provided provoked publicized published pulled punched punished purchased purported pursued pushed questioned quoted raced raided raised rallied rammed ran ranked raped rated ratified razed reached reacted reactivated realigned realised realized reared rebounded rebuilt recalled recaptured received recieved reclaimed reclassified recognised recommended reconciled reconstructed recorded recounted recovered recreated recruited recycled redeveloped reduced referenced referred reformed refurbished refused regained regarded regretted reigned reinforced reinstated reissued reiterated rejected rejoined released relegated relied relinquished relocated remained remanded remarked remembered reminded removed renamed rendered renovated rented renumbered reopened reorganized repaired repealed repelled replaced replied reported represented reprinted reprised reproduced repulsed requested required rerouted rescheduled rescinded rescued researched resembled resented resided resisted resolved resorted responded restarted restored resulted resumed resurrected retained retreated retrieved returned reunited reused revamped revealed reversed reverted reviewed revisited revived rewarded reworked rifled rigged ripped rolled routed ruined ruled rumored rushed sacked sacrificed saddened said sailed salvaged sampled sanctioned sat saved scaled scheduled scrapped screened sculpted sealed searched seated secured seemed seized selected sent sentenced serialized served serviced severed shadowed shared shifted shipped shortened shortlisted showcased shrunk sidelined signed simplified singled sited slammed slashed slated slept slipped sloped smoked smuggled sold solidified solved sorted sought sounded sourced spaced spanned spared sparked spawned specified speculated spent sponsored sprayed spun spurred squared stabbed stabilized staffed staged stained stalled stamped standardized starred started stated stationed stayed steamed stemmed stepped stood stopped stored strengthened stressed stretched stripped struck struggled stuffed stunned styled stylized subdivided subjected submerged submitted substituted succeeded succumbed sued suffered suggested summarized summoned supervised supplemented supplied supported suppressed surfaced surpassed surrendered surrounded surveyed survived suspected swept switched synthesized tagged talked targeted tasked tasted taught teamed televised tended termed terminated terraced tested testified thanked threatened threw thwarted timed told topped tortured tossed totaled touched toured towed traced tracked traded trailed transferred transformed transitioned translated transmitted transported traveled travelled treated triggered tripped truncated trusted tuned turned tweeted uncovered understood unified unlocked unveiled upgraded upheld uploaded urged used utilised utilized vacated vanished vaulted ventured verified viewed violated visited volunteered voted vowed waited waived walked walled warned washed watched weakened weighed welcomed wiped wished witnessed won wondered worked worsened worshipped wrecked wrestled yelled yielded
VBG abandoning abusing accepting accessing accompanying accumulating accusing achieving acknowledging acquiring adding addressing adhering adjoining adjusting admitting adopting advancing advising advocating agreeing aiming airing allowing alternating analysing announcing answering anticipating appearing applying approaching approving arguing arising arranging arriving ascending asking aspiring assaulting assembling assessing assigning assisting attacking attaining attempting attracting avoiding awaiting banning battling believing belonging bidding biting blaming boating bordering bowling boxing branding bringing browning bundling bypassing canceling capturing carrying catching causing charging chasing cheating checking chilling choosing chronicling circling circulating citing claiming classifying coaching collapsing collecting colliding combining commanding commemorating commencing commenting committing commuting comparing competing compiling complaining completing composting comprising concentrating concerning concluding conducting confirming connecting considering consisting conspiring constructing consuming containing contemplating continuing contributing converting cooling cooperating coordinating creating crushing crying culminating daring debuting deciding declaring declining decreasing deeming defeating defending delaying delivering demonstrating denoting denouncing denying departing depending depicting deploying deriving descending describing destroying detailing deteriorating determining developing differing digging directing discovering displaying disrupting dissenting dissipating distancing distributing dividing documenting drafting drifting dropping elaborating electing eliminating emanating emerging emitting employing encompassing encountering enforcing engaging enhancing enjoying enrolling ensuring entering escaping establishing estimating evaluating evolving examining exceeding excluding executing exhibiting exiting expanding expecting experiencing experimenting explaining exploding exposing expressing extending faking favoring fearing featuring fencing feuding fielding finishing flanking flapping floating flowing focusing forcing forgetting forming founding freeing fulfilling furthering gaining getting giving going gon graduating grazing grossing growing guarding guessing guiding hacking harassing harming headlining highlighting hitting hoping hovering hurling hurting identifying ignoring illustrating imitating implementing implying improving inciting including incorporating indicating infiltrating inflicting influencing informing initiating insisting installing intending intensifying interacting interfering interpreting intersecting intervening introducing invading investigating involving issuing joking judging jumping keeping kicking knocking knowing lacking laughing laying leading leaning leasing leaving lending letting lifting linking locating looking looming losing lowering lying maintaining majoring managing manipulating marching measuring mediating mentioning merging messaging migrating needing noting numbering obtaining occupying occurring opposing orbiting organising originating overlooking overseeing owing owning patrolling paving paying peaking penetrating picking pioneering pitching placing pointing portraying posing positioning possessing pouring practicing praising preceding predicting preparing presenting preserving presiding pressing pretending preventing producing progressing promoting prompting proposing prosecuting protecting protesting providing pulling pumping punching purchasing pursuing pushing putting qualifying quitting quoting raiding ranging reaching realizing reasoning rebuilding receiving recognizing recovering recurring redesigning reducing referencing referring reflecting refueling refusing regaining regarding registering reigning reinforcing relating releasing relocating relying remembering reminding removing renting renumbering repairing repeating replacing representing reproducing requesting requiring researching resembling residing resigning respecting responding restoring restricting resulting resuming retaining retiring retreating returning reversing reviewing revising reviving revolving reworking rigging rising rocking rotating routing rushing screaming sealing securing seeing seeking selecting selling sending separating settling shaping shelling shouting showing shutting singing skating skiing sliding slipping slowing smiling spanning sparking speaking specialising specializing spinning sporting spreading staging staring starring starving stating staying stealing steaming stemming stepping sticking stimulating stopping storing streamlining stretching struggling studying submitting succeeding sucking suggesting superseding supplying supporting surpassing surrounding surviving suspending swinging targeting teething telling tending terminating throwing totaling totalling touching touring towering trailing transferring transforming transitioning translating transmitting traveling treating triggering trying tying undergoing upgrading using utilizing varying violating visiting voicing watching weakening wearing wielding winning wintering wishing withdrawing witnessing wondering worsening wounding
VBN beaten begun blacklined blown chosen eaten est flown forgiven forgotten gotten grown marginalized platted proven ridden risen seen shaken shown spoken sung sunk sworn taken thrown torn undergone undertaken written
VBZ accuses adds admits adopts advises agrees allows alters analyzes announces appears applies argues arises arrives asks asserts assists assumes attracts avoids becomes begins begs believes belongs blames brings carries celebrates chooses cites compares competes comprises concludes conducts confronts connects considers consists constitutes contains continues contributes convinces corresponds creates criticizes decides declares defines delivers demonstrates denies departs depends depicts derives descends describes deserves destroys determines develops dies differs directs disappears discovers discusses divides dominates dries emerges emphasizes employs empties enables encompasses encourages engages enjoys ensures enters establishes evokes evolves examines exceeds exists expects expires explains explodes explores extends facilitates fades fails feels flees follows forbids frees generates gets gives goes grows happens hates hears helps holds hurts identifies idolizes ignores implies improves includes incorporates indicates informs insists instructs integrates intends introduces invites involves keeps kidnaps knows lacks learns lets logs longs looks loses loves maintains makes manages mans mars occupies occurs offers opens operates opposes organizes originates oversees owns participates pays performs persuades peters plays portrays possesses predicts prefers prepares pretends prevents produces progresses promotes proposes protects proves provides publishes pursues reacts realises realizes receives recognizes recovers reduces refers reflects refuses relates relies remembers reminds removes replaces represents requires resembles resides responds retains reveals rotates sands says sears seeks seems sees sells sends separates sings sits slows speaks specializes spends succeeds sucks suffers suggests supports surrounds survives swears symbolizes takes teaches tells tends thinks threatens translates transports undergoes understands unveils utilizes varies wants warns wears weighs writes
VB|VBD|VBN consisted fought put recast recognized reset wed
VB|VBN become come compare overcome suppose`;

/** Words that are classes of their own. */
export const FUNCTION_WORDS = `'d 'll 'm 're 's 've a able about according across after again against ago all along already also although always am among an and another any anybody anyone anything are around as at away back be because been before behind being between beyond both but by ca can cause could despite did do does doing done down due during each either enough even ever every everyone everything except few for from had has have having he her here him himself his how i if in into is it its itself just least less like many may me might more most much must my myself n't near neither never no nobody none not nothing now of off on only or other our out over own per plus quite rather same several shall she should since so some somebody someone something soon still such than that the their them themselves then there these they this those though through throughout to together too under unless until up upon us very via was we well were what whatever when where whether which while who whom why will with within without wo would yet you your yourself`;
