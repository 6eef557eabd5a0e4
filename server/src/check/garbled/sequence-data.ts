/*
 * Made by `python -m training.sequences`, which says from what; not to be edited by hand.
 */

/** Left word, then the words that never follow it: told alone. */
export const STRONG_WORDS = `a able about according across add after against ago agree allow allows along already am among any anyone anything apply are around as ask at been before begin being believe between beyond bring ca came choose consider contains could create develop did does doing due during each either enjoy enough ensure enter ever every everyone everything except find from get gets give gives goes had has have having he hear her him his improve include includes is its itself know latest learn make makes mar me might my none offers on other our peter provide provides receive remember remove require requires same sat says see seems send several shall she should since some something soon submit takes tell than that their them themselves these they this those throughout took under understand unless until upon via want was we went were what whether with within without would wrote your yourself
ability a the
able a for is of on the
about add am best find from get go he into make no re see she than they well with
academic a the
accept of to
acceptance the
accepted of
accessible the
accident the
accommodation a the
according a for in of the
accounts the
accuracy the
acid the
acquisition the
across of
action a this
actions the
active a the
activities a the this
activity a the
actual of the to
actually of
ad a the
add of
added of
additional a of the this to
administration a the
administrative of the to
administrator the
adoption the
adult the
adults the
advanced a of the this
advisor the
advisory the
affairs the
affordable the
african a of the to
after are be can for from have in is of on with
ag the
against by for i in is of on with
age a the this
aged the
agencies a the
agency a
agenda the
agent a the
agents a the
ago of the
agree of
agreement the
agricultural the
agriculture the
ahead the
air a this
airline the
airport a the
albums the
alcohol the
all add find re send
alliance the
allow of
allowed of
allows of
almost of
alone of
along of
already for of the to
alternative a the
always of
am are be can do for has have he is it may my other our their they us was we what which will you your
amateur the
amendment the
american a of the this your
among for in of to
an about am any are be been before best by can could did do does each find for from get go has have he her his into is its know make many may me must my no our re see send she should some than that their them these they this through to us was we were what which who will would you your
analysis a
ancient the
and mar se
angel the
animal a the
animals a the
anime the
anniversary the
annual a the
anonymous of the
another a are be it the this you
answers a
any a about an are as at be by can do for from get has have he i is it may my no on our see the their they this was we what which will with you your
anyone a the
anything a
anyway the
anywhere the
ap the
apartment the
apartments the
appear of
appears of
apple a the
application a the this
applications a the
applied of
apply of
appropriate a of the
approval the
approximately of to
arab the
architecture the
are add am be been before can could did do does during get go had has have he him i include is know learn make may me must provide same see send shall she should since than them think through want was were which who will
area a this your
areas a the
argument the
arms the
army the
around are be i of
arrangements the
art a the this your
article this
articles a the
artist a the
artists the
arts a the
as add am find get go include into know make re same see send since than them think want which who within without
asian a of the to
aspects the
assembly the
assessment a the
asset the
assets the
assistance a the
assistant the
associated of
association a
at add after am before during find from get go he i include into know make of per provide re see send she since than they think through to under want we who with within without
atlantic the
attorney the
audience the
audio a the this
august a this
australian a the to
author the this
authorities the
authority a the
auto a the
automatic the
automatically of the
automotive of the to
availability a the
available a an of this your
ave the
avenue the
average a the
avoid of to
awareness the
baby a the
background a the
backup the
bad a of the
bag the
ball the
band a
banner the
bar a
base the
baseball the
based a this to your
basic a the to
basis a
basketball the
bass the
bathroom the
batteries the
battery a the
bc the
be add am been being can could did do does each every find get go has have he him include into is know learn make may must per provide same see send shall she since than them these think want was we were which who will would
beach the
beautiful a of the
became to
become to
bed a
bedroom the
been are be by can do from have he i is it may other they us was we what which will your
beer the
before are as be by for from is of on to
began of
begin of
behalf the
behavior the
behind of
being are be i this
believe of
benefits a
best a an this your
beta the
between are as at be by for from i is of to with
beyond of to
big a of the this your
biggest the
bike the
billion the
biography the
biological the
biology the
bird the
birds the
birth the
birthday the
bit a the
black a the this your
blog a the
blood a the
blue a the
boat the
bodies the
body the this
bold the
bonus the
books a an the this your
bottom a the
bought of
bowl the
boy a
boys a the
brain the
breakfast the
bring of
british a of the
broad the
broken of
brother the
brothers the
brought of
browser a the
budget a
buffalo the
bulletin the
bureau the
bus the
bush a the
business a an his my our their this your
businesses a the
but re
button a the
buyers the
by add after against am before better between create few find get give go he i in include into know latest learn let make of offers provide re say see send she since than think through to under want we with within write yet
ca a by for in is of on this with
called of
camera a the
cameras a the
camp the
campaign the
campus a the
can about after am are at been by each had has her his into is its may me my other our should some than their them through us was were what which who will would your
canadian a of the
cancer a the
canon the
cap the
capabilities the
capacity a the
cape the
capital a the
car the this your
carbon the
card a the this
cards a the
career a
caribbean the
carrier the
cars a the
cash a the
cat a the
categories a the this
category a the this
catholic the
cd a the this
ce the
celebrity the
cell a the
cells the
cellular the
cent the
center a an this your
central a the
centre a
century a
certain a the
certificate the
certified of
chain the
chairman the
changed of
channel a
chapter a the
character a the
characteristics the
characters the
cheap a of the to
chemical the
chemistry the
chicken the
chief a the
child a
children a this your
china a
chinese a of the
chocolate the
choice the
choices the
choose of
christian a the to
church a the
cinema the
circuit the
cities a the
citizens the
city a an my this your
civil a of the to
class the this
classic the
classical of the to
classification the
classroom the
clearly of
client a the
clients the
climate the
clinical the
clothes the
clothing a the
club a this
cm the
coast a
code a the this your
coffee the
cold the
collection a the
collections the
college a the this
colleges the
color a the
colors the
column the
com the
combination the
come of
comfortable the
comics the
comments a an the this your
commerce the
commercial a the
commission the
commitment the
committee a the
common a the
communication a the
communications a the
communities the
community this your
compact the
companies a the
company the this your
compare of
compared of
comparison the
compatible the
compensation the
competition the
complete of
completed of
completely of the
completion the
complex a the
compliance the
component the
components a the
comprehensive of the to
computer a the this your
computers a the
concept the
concepts the
concert the
concrete the
conditions a this
conference a
conferences the
confidence the
configuration the
conflict the
connect of
connection a the
connections the
conservation the
consider of
considered of
consistent the
constant the
constitution the
consultant the
consultation the
consumer a the
consumers the
consumption the
contains of to
contemporary the
content a the
context the
continue of
continued of
continuous the
contract a the
contractor the
contribution the
contributions the
convention the
conversion the
cool a
cooperation the
copyright a an the this your
core a the
corner the
corporate a the
corporation a the
correct of
cotton the
could a an are as by for from is on that the was will with your
council a the
counties the
countries a the
country this
county a this your
couple the
courses a the
court a the
coverage the
covered of
crazy the
cream the
create of to
created of
creating of to
creative a the
crew the
crime the
criminal the
criteria the
critical a the
cruise the
crystal the
cultural of the to
culture a the
currency the
current a the this your
currently to
curriculum the
custom a the
customer a this
cute the
da the
daily a
dance a the
dark a
data a an my the this your
database a the
date a an my our this your
daughter the
day your
days an your
dead a the
dealer the
dealers the
dear the
debt a the
decided of
decision a the
decisions the
dedicated of
deep a the
defense the
define of
defined of
definition a the
degrees the
delete of
delivery a the
delta the
demo the
democracy the
democratic the
density the
dental the
department a the this
departments the
dependent the
described of
description a the this
designated of
designed of
designer the
desk the
destination the
detailed a of the to
determine of
determined of
develop of
developed of
developer the
developing of to
development a an the this your
device a the
devices a the
di the
diamond the
dictionary the
did are be by from is of
difference the
differences the
different a this
difficult the
digital a of the this to your
dimensions the
dinner the
direct of
directions the
directly a of
director a the
directors the
disability the
discount a the
discovery the
discuss of to
discussion a
discussions the
disease a
diseases the
distance a
distribution a the
district a the
diversity the
division a
dna the
do am are been from had has he into may us were which will
doctor the
documentation the
documents a
does as at be by for from i of was we will you
dog the
dogs the
doing of
dollar the
dollars the
domain a the
domestic the
done of
door the
doors the
double a
downtown the
dr a the
dreams the
driver a the
drivers the
drug a the
drugs the
du of
dual the
due is of
duration the
during are as at be by for from i is it of on to with you
duty the
dvd a the this your
dynamic the
each a about an are as be i it on that the this we you your
early a of
earth the
easily of
east a the this
eastern of the to
easy a of the
economic a of the to
economics the
economy a
ed a
edition a the
editor a the
editorial the
editors the
education a the this your
educational a of the to
effective a of the
effects a
efficiency the
efficient the
effort the
efforts the
election the
electric a of the to
electrical of the to
electronic a of the to
electronics a the
element the
elementary the
elements the
eligible the
emergency the
employee a the
employees a
employer the
employers the
employment a the
enable of to
ended of
energy a the
enforcement the
engine a the
engines the
english a of this
enjoy of to
enough a the
ensure of to
enter of
enterprise a the
enterprises the
entertainment a the
entire a of the to
entry a the
environment the
environmental a of the to
episode the
equipment a the this
equity the
equivalent the
error a the
errors the
essential the
established of
estate a the this
estimated of
et a the
euro the
european a of the
evaluation a the
events this your
ever of the
every a are as at be by for from i in is it of on that the this to with you
everyone the
everything the
evidence a
evil the
evolution the
ex the
exactly of
exam the
examination the
example this
examples the
excellent of the to
except of
exception the
exchange a the
exclusive the
execution the
executive a the
existing of to
expansion the
expenses the
expensive the
experiences the
experimental the
expert the
expertise the
experts the
explore of
explorer the
exposure the
expression the
extended of
extension the
extensive the
external a the
extra a the
extreme the
extremely the
eye a
eyes a the
fabric the
facilities a the
facility the
factor the
factors the
facts the
faculty a the
failure the
fair a the
false of the
families a
family a the your
famous the
fan a the
fans the
far a of
faster of
fat a the
favorite a the
favourite the
featured of to
federal a the
fee a the
feedback a the this
feet the
female a
few a by for i is on the this with
fi the
fiction a the
field this
fields the
files a the
filter a the
final a the
finally of
financial a of the this to
find of to
findings the
fine the
firm the
first an my our their your
fiscal the
fish a the
fitness a the
five a
fixed of
flag the
flat a the
flexible the
flight the
flights the
floor the
flowers a the
followed of
follows of to
food a
foods the
football a the
for able according across add after against ago along already am among apply ask before believe ca came choose continue create done due enough enter find give go include includes into know learn least let makes mar none offers per plus provide provides rather receive remember sat say says see send she since soon submit tell than think through until upon via want within without write
foreign a of the
forgot of
formal the
format a
former the
formula the
fort the
forum a the this your
found of
foundation a
fourth the
frame a
framework the
free a an his its my our these this your
freedom the
french a of the
frequently of
fresh of the to
friend a the this
friendly a of the
friends a
from add after am best by during find get go he include into know make much on per provide re same see send she than think through want we with
front a the
ft the
fucking of to
full a an the this your
fully a of the
fun a the
functional the
funny of the
furniture a the
further of
future a
ga the
galleries a the
gallery a the this
game your
games a an the your
gas a the
gateway the
gave of
gay a the this
gender the
gene the
general an this your
generated of
generation the
generic the
genre the
german a of the
get of
gets of
getting of
gift a the this
gifts a the
girl a the
girls a the this
give of
gives of
glass a the
global of the to
goal the
goals the
god a
goes of
going of
gold a the
golden the
gone of
good this
goods a the
google of
government the this your
governor the
grand a the
graphic the
graphics a the
great a of your
greater to
greatest the
greek the
green a the
grid the
ground a the
group an your
groups a the
growing of
growth a
guests the
guidance the
guidelines a the
guinea the
guitar the
guy the
guys the
had are can do from has have is of will
hair a
hall a the
hand a
hands a the
happy a of the
hard a this
hardware a the
harry of to
has am are be by can do find from get go have into make may see should than they us was we were which who will would you
hat the
have add after am be best by can could did do does find from get go has he into know make may must see send should than through was were which who will would
having for is of
he about am an any are as at by find for from his i it its me my of other our some than the their these they to us we what which with you your
health a an my our the this your
healthcare the
healthy the
hear to
heart a the
heaven the
heavy the
height the
held of
hell the
hello the
helpful of the
her be can have this us we you your
here see
heritage the
high a an this your
higher of to
highest a the
highly the to
hill a
hills the
him your
hip the
his about an any as at be by can do for from have he i in is it may no of our see their they this us we what who with you your
historic the
historical the to
history a the this your
hockey the
holiday a the
holy the
home an her his its our the their these this your
homes a the
horse the
hospital the
hospitals the
hot a of this
hotel a an the this your
hotels a an the this your
hours this
house this your
household the
housing the
how of
however of
hr the
huge a of the to
human a the this
hundred the
hundreds the
hunter the
husband the
i about after against an another any around been before best between by does during each every few from has her him his include into is it its many me offers on other our per re same since some than that their them these they this those under us we well what which who with within without you your
ice the
id a the
idea a the
ideal the
ideas a the
identification the
identified of
identify of to
identity the
if add best find get go make of re see
illegal the
image a the this
images a the
immediate the
immediately of
implementation a the
importance the
important a the this
improve to
improvement the
improvements the
in able add ago allow allows already am among anyone apply ask believe best bring came cause choose consider contains continue create develop done enjoy enough ensure enter ever except few find get gets give google have he i improve include includes into know latest learn least let longer make makes nothing per plus provide provides receive remember remove require requires sat say says see seems send she since soon submit takes tell thank they think throughout took understand unless upon want we went whether within write wrote
inch the
include of to
included of
includes of to
including of
income a the
increased of
independent a the
indian a of the to
individual a the
individuals a the
industrial a the
industries the
industry a the
info a an the this your
information a an his its my our their these this your
informed to
infrastructure the
initiative the
injury the
innovation the
inspection the
installation the
installed of
instant the
institution the
institutions the
instruction the
instructions a the
insurance a the this
integrated of
integration the
intellectual the
intelligence the
intended of
interactive of the to
interest a the
interested of
interesting a
interests the
interior the
internal a the
international a an the this your
internet a the this your
into about by from i no of on us we with you
introduction a the
investigation the
investment a the
investments the
involved of
ip a the
irish the
is ago am be been ca choose could create did each enter few give have include includes into know learn make makes many mar me might must offers other plus provide provides receive same say says see send shall should since submit tell than them these those us want which would write
islands a
iso the
issued of
issues the this
it add am each find he him its know learn me other per re same see send she them these think those us want what
italian of the
item a an the this your
items a an the this your
its are as at be by can do has have he i in is it of on our that the their they this to was we what which will with you your
iv the
japanese a of
java a the
jersey a the
jewish the
job a the this
jobs a the this
joe the
joined of
journals the
junior the
justice a
key a the this
kg the
kid the
kids a the
kind the
kinds the
king the
kingdom a
kit a the
kitchen a the
km the
knowledge a the
lab the
laboratory the
ladies the
lady the
lane the
language a this
laptop the
laptops the
large a of the this
larger to
largest a the
laser the
late a
latest a of the this to
latin of the to
law a this your
laws the
lawyer the
lawyers the
leader the
leaders the
leadership the
leading of
least is
lee the
legal a the this
legislation the
legislative the
legs the
length a the
lesson the
lessons the
let of to
letter a the
letters the
level a this your
levels a the
libraries the
library a the this
license a the
life an your
lifestyle the
lights the
like of
likely of
limited of
line a an this your
lines a the
links a an this your
liquid the
listed of to
listen of
literature a the
little a the this
live of
llc the
lo the
loan a the
local a an the this your
located of
location the this your
locations a the
logic the
logo a the
long of this your
looked of
looking of
loss a
lost of
lot a the
lots the
low a the this
lower of to
lowest the
lunch the
luxury the
lyrics a the
ma a the
mac a the
machine a the
magazine a
magazines a
main a the this your
maintain of
maintenance a the
major a the
majority the
make of to
makes of to
male a the
man a this
manage of
management a an the this your
manager a the
managers the
manual a the
manufacturer a the
manufacturers the
many at by i is on the this was you your
map a an your
mar of to
marine the
market a
markets the
marriage the
martin a
mary a
mass the
massive the
master a
material a the
materials a the
mathematics the
matt the
mature of
max a the
maximum a the
may about am an any are been by can for from has its me my other our some than their these this us were what which who will would you your
maybe of
me can may our us
mechanical the
mechanism the
media a the this your
medical a the this
medicine a the
medium a the
meetings the
member a an the this your
members a the this your
membership a the
memorial the
memory a the this
men a the this
mental of the to
menu a the
merchant the
message a an the this your
messages a
messenger the
met of
metal a the
meter the
method a the
methods a the
metro the
mid the
middle a the
might a by for in is of on that the to
mile the
miles the
military a the
miller the
million the
millions the
mini a the
minimum a the
minister the
ministry the
minor the
minutes the
missing of to
mission a the
mm a the
mo the
mobile a the this
mode a the
model this
models a the
modern a the
modified of
mom the
money a
monthly a the
months a
moon the
more add best find get go know make re see send
morning a
mother the
mountain a the
mouse the
mouth the
moved of
movement the
movie the this
movies a the this
much be
multiple a the
museum the
music a an my our the this your
musical a the
must a an are as from is it of on that the this to was with you your
my a about add am an any are as at be been by can do find for from get go had has have he her his i into is it its make may me no of on re see should some than that the their them these they this to us was we were what which will with would you your
mystery the
naked of the to
named of
names a the
nation the
national a the this your
nations the
native the
natural the
nature a the
navigation a the
near for in of
nearly of
necessary a the
needed of
negative the
neighborhood the
net a the
network the this your
never of
new a an her his its my of our the their these those your
newest the
newly the
news an his our the this your
newspapers the
next a an my our this your
nice a of the
night a this
nights the
no a about am an are as at be been by can do find from get had has have his in into is its may my of on our some than the their these this us was were who will with would your
non a of this to
none a for the to
normal a the
north a this your
northern a of the to
northwest the
not best
nothing a
novel the
nt of the
nuclear of the
number a an the this your
numbers a the
numerous the
oak the
objective the
objectives the
obtained of
ocean the
of able accept according add against ago agree allow allows along already am among appear appears apply ask avoid became began begin behind believe beyond bring ca came carry choose connect consider contains continue create define delete determine discuss done due during enable enjoy enough ensure enter except expect explore faster find follows forgot gave gets give gives goes hear identify improve include includes install into knew know latest learn listen looks lowest maintain makes manage mar none offers per plus prevent promote protect provide provides quite receive recommend reduce remember remove require requires say says se seem seems send she since soon speak submit suggest tell than thank think through throughout took understand unless until upon via wants we went without write wrote
offered of
office the this your
officer a the
offices the
official a the
often of
oh a of to
oil a
ok a of the
old a the this your
older of
on able add against better between ca create enter few find get give go include includes know latest learn least let make much no offers provide re say see send she since tell think under want we well write
one an his its my our their these your
ones the
online a an my our the their this your
open of
opera the
operation a
operations a
operator the
operators the
opinion a the
opinions the
opportunities a the
opportunity the
optical the
option a
options a this
oral the
orange the
orders the
organic the
organisation the
organisations the
organization a
organizations a the
origin the
original a the
os the
other am an any be been by can do find get go had has have he his i into it its me my no our re see some that their these this we were what which who would you your
others a
otherwise of
our a about am an any are as at be been by can do find for from get go had has have he his i into is its may me my no of on re see some than that the their these they this to us was we were what which who will with would you your
out get see
outdoor a of the to
outlet the
outstanding the
over of
overall the to
own of
owned of to
owner a the
owners a the
ownership the
oxford the
pa a the
pacific a of the to
package the
page a an her his its my our the their these this your
pages a the this your
paid of
pain the
pair the
pan the
panel a the
paper this
papers a the
parameters the
parent a the
parents a the
parking the
part an your
participants the
participation the
particular a
parties a the
partnership the
parts a the
passed of
password a the this
path a
patients a the
payment a the this
payments the
pc a the this
peace a the
people an our this your
per a are as at be by for from in it of on that this with you
percent a the
percentage the
perfect a the
performance the
perhaps of
periods the
permanent the
permission the
person this
personal a the this your
personnel the
persons the
perspective the
pets the
ph the
phase the
philosophy the
phone this your
photo the this your
photography a the
photos a the this
physical a the
physician the
piano the
pictures a the this your
piece the
pieces the
pilot the
placed of
plain the
plane the
planet the
plants the
plastic the
platform the
played of
player a the
players a
please of to
plus in of to
pm a an my our their this your
poetry the
points a the
poker a the this
police the
policies a the
policy a an this your
political a of the to
politics a the
pool a the
poor a the
popular a the to
population a the
port a the
portable the
portion the
position a
positions the
positive a the
possible a
postal the
posted of
poster the
potential a the
poverty the
power this your
powered of to
powerful the
pr the
practical the
practices the
pregnant the
premium the
preparation the
prepared of
presentation the
presented of
president a
pretty a of the to
prevent of to
prevention the
previous a of the this your
price an my our this your
prices a the this your
primary a the
prince the
principles the
prior a the
priority the
privacy a an the this your
private a this
pro a the
problem a this
problems a the
procedure the
procedures a the
proceedings the
processor the
product a an my the this your
production a the
products a an my our the this your
professional a the
professionals the
professor the
program a an this your
programs a the this
project a this your
promote of
promotion the
proof the
proper the
properly the
properties the
property the this
proposed of
protect of to
protection a the
protein a the
provide of
provided of
providers the
provides of to
providing of to
province the
provisions the
ps the
psychology the
pub the
public a an this your
publication a the
publications a the
published of
publisher a the
publishers the
pure the
purpose a
purposes a
put of
quality a the this
quantity the
quarter the
questions the this
quick a the
quickly of the
quite in of to
race a
rain the
random of the to
range a the this
rapid the
rare the
rated of to
rates a this
rather of
ratings a the
re of to
reader the
readers the
ready a of the
real a an the this your
really this
reasonable the
receive of to
recent a of the this to
recently of
recognition the
recommend of
recommendation the
recommendations the
recommended of
recovery the
recreation the
red a the this
reduce of
reduction the
regarding of to
region a the
regional a the
regions the
registered of
registration a the
regular a
regulation the
regulations the
regulatory the
related of
relation the
relations a the
relationship a the
relationships the
relative the
relatively the
relevant a of the
reliable the
relief the
religion the
religious the
remember of
remote a of the to
removal the
remove of to
rental a the
replacement the
representation the
representative the
representatives the
republic a
require of
requirement the
requirements a the
requires of
researchers the
reservation the
reservations the
reserved of to
residence the
resident the
residential of the
residents the
resistance the
resolution a the
resources a the this your
respective a of the to
response a
responses the
responsibility a the
responsible a the
restaurant a the
restaurants a
retail a the
retirement the
returned of
revenue the
reviews a an this your
revolution the
rice the
rich of the to
right a an this your
rights a the this your
road a the this
role a
romance the
room a this
rooms a the
root the
row the
royal a the
rs the
rules a the
rural the
russian a of the to
safe a the
safety a the
saint the
sales a the this
same a are be i it of the this you your
sample a
sat of to
satellite the
scale a the
school a an the your
schools a
sci the
science a the this
sciences the
scientific of the to
screen a
se of to
sea a the
second the this
secondary the
seconds the
secret the
secretary a the
section a the this your
sector a the
secure of to
securities the
security a the this your
seem of
seems of
seen of
select of to
selected of
selection a the
self the
seller the this
senate the
senior a the
sensitive the
sent of
separate of to
serial the
series a this
serious of the to
served of
server a the this
servers the
service a an my our this your
services a an my our the their this your
session a the
sessions the
settings the
several a for is the to
severe the
sexual the
shall a are as by for from i is of on that the this to with
sharp the
she a about an are at by for from i in it of on that the this us we with your
sheet the
ships a
shirt the
shirts the
shoes a the
shops the
short a
shots the
should about are as by can for from has in is on to us was will with
shower the
shown of
si the
side the this
signature the
signed of
significant of the
silver a the
similar a of the
simple a
simply of
since are be for is of on to with
sir the
sister the
site a an his its my our their these this your
sites a your
situation the
size a the this your
skills a the
skin the
sky the
slightly the
small the this your
smart the
smith a the
so see
soccer the
social a the this
society the
soft of the
software a an the this your
soil the
solar the
sold of
solid the
solution the
solutions a the
some a about an be has he i it my no our their they this us was we what your
sometimes of
son a the
song a
songs a
soon of
sorry of the
soul the
source the this
sources a the
south a the this your
southern a of the to
space the
spanish a of the
speaker the
speakers the
special a the this your
specialist the
species the
specific a the
specified of
speech the
spirit the
spiritual the
sponsored of to
sports the this your
spring a the
square the
ss the
staff a this
standard a the this
standards a the
star a the
stars a the
started of
stated of
statement a the
statements the
static the
statistical the
statistics a the
status a this
still of
stock a this
storage a the
store a an this
stores a the this
stories a the
story a this
straight the
strange the
strategic the
strategies the
strategy a the
street a this
strength the
strong a of the
student a the this
students this your
studio a
stuff a the
subject a the this your
subjects a the
submission the
submit of
submitted of
success a the
successful of
successfully the
such of
sufficient the
suggest of
suggestions the
suitable the
suite the
summary a
summer a the
sun a the
super a the
superior the
supplied of
supplier the
suppliers the
supported of
supreme the
surface a
surgery the
sustainable the
sweet the
swiss the
symbol the
symptoms the
system an my your
systems a this your
table a the this
takes of
tank the
task the
tax a the
taxes the
tea the
teacher a the
teachers a the
team a
teams the
tech a the
technical a of the to
technique the
techniques the
technologies a the
technology a the this your
teen a the this
teens a the
tel a the
television a the
tell to
temperature the
temporary the
tennis the
term a
terminal the
terms a an this your
territory the
than may of
thank of to
that against been him latest learn per re see than them think us who write
the about accept according achieve across add against ago agree allow allows along among another any anyone anything appear appears apply around assume attend avoid became becomes been began begin behind being calculate came cancel choose connect consider constitutes contain contains continue continues contribute could create decide define deliver depends describe despite determine develop did discover discuss does done during earn eat either enable encourage enhance enjoy enough ensure enter establish every everyone everything except exist exists expand expect explain explore follows forget forgot from gave generate gets gives goes grow had happen happens has having he hear helps her him himself his holds identify improve include includes indicate indicates itself knew know knows learn listen lose maintain makes manage mar me might modify must myself neither none nothing notify obtain occur offers operate participate perform peter prepare prevent promote protect provide provides quite receive recommend reduce refer reflect remain remember remove replace represent represents require requires respond say says se seek seem seemed seems send shall she should showed since someone something soon speak spend submit suggest takes teach tell than thank their them themselves these they think throughout to took understand unless until upon vary want wants went what whatever whether which whom with within without write wrote yet your yourself
theater the
theatre the
their a about am an any as at be been by can do for from get has have he his i it its may me my no of on our see some that the these they this to was we were what which who with would you your
them us
theme the
themes the
theory a the
therapy the
there get see
therefore of
these a about an by he i it my no of our that the their this to us we what which with you your
they a about am an any at by for from has he his i is it its me my of on other our some than that the their these this to us we what which with you your
third a
this add after against am another any been best between ca create do each few find get give go have her him his include its know learn make me no offers our per provide re say see send she them these think those us want what which who within your
those a be i is it the this your
though of
thoughts the
thousands the
threat the
through are be can from have i is of was we will
throughout in of to
thus of
ticket the
tickets a the
tight the
time their
title a the this
to able according across after against ago allows along am among began behind beyond contains done due during enough except few follows from gave gets gives goes he i includes into latest least longer looks makes offers per plus provides rather requires sat says se seems she since soon takes than they through throughout took under unless until upon via we went without wrote yet
today this your
together of
tom a the
tomorrow the
too of
took of
tool the
top a an my our this your
topic a the this
topics a the
total a this your
totally the
tourism the
tournament the
toys a the
traditional a of the to
traffic a the
trail the
transaction the
transactions the
translation the
transmission the
transportation a the
treatment a the
tree a the
trial a
tried of
trip a the
trouble the
truck the
true a the
truth the
turkey the
turned of
tv a the
two an my our the this your
types a the
typical the
ultimate the
unable the
under are as at be by for from have i in is on to we will with you
understand of to
unique a of the
unit a the
units the
universal the
universe the
universities the
university a an the this your
unless to
unlimited the
until for is of to
up find get see
upcoming the
updated of
upon is of
upper the
urban of the to
us add am be been best each he her it its me my no other re she them these they which you
usage the
usd the
used of
useful a of the
user a an the this your
users a the this
using of
utilities the
utility the
vacation a the
valid a of the to
valley a the
van a the
var the
variable the
variety a the
various a of the to
vehicle a the
vehicles the
version a the this your
versions the
very of
via for in is of to
vice the
video an the this your
videos a the
viewed of to
views a
vintage the
violence the
virgin the
virtual a of the to
virus the
visa the
visitor the
visitors the
visual a the
voice a the
votes the
wall a the
want of
wanted of
was am are be been can could do does each find get go has have know make many may must other see should than them these us we were which will would
water this your
we a about after am an any been best by does for from has he her his i into is it its many me my on other our she some than that their them these they this through to under us was well what which who with you your
weapons the
weather a
web a an my our the their this your
website a the this your
websites the
wedding a the
weekend the
weekly the
weeks a the
weight a
welfare the
well about an are us your
went of
were are be can do has have is may this us what which will your
west a this
western a the
what as at be been by for from get me no of on see us which who with
whatever of
wheel the
when of see
whether is
which about am be been from get me that us what who with
while of
white a the this your
who a about an any as be for from my other our their this us what which
whole a the
wholesale of to
why of
wide the
wife a the
wild the
wildlife the
will after am any are at been can could does from has her his into its many me other our should some them through under us was well were what which who with would
willing the
window a the
windows a the this
wine a the
winner the
winning of
winter a the
wireless a the
with add after against am ca create find for from get give go he include into know learn let make provide re say see send she since than think through to want we who within without
within are as at be by for from i in is of on to with
without are as be by from i in is of on to with
woman a the
women a the this your
wonderful the
wood the
word a the
words a
worked of
workers a the
world my our your
worldwide a of the
would about an are as by can for from has is may my on other our their to us was what which will with
write of
writer the
writers the
written of
wrong a the
xbox the
yeah the
year my our this your
years a an your
yellow a the
yes this
you am between does each has he her him its many me offers other our per same she than their them these us was which
young a the this
your a about add after am an any are as at be been before between by can could did do does during each find for from get go had has he her him his i in into is it its know make many may me much must my no of on our per re same see send she should since some than that the their them these they think this those through to under us want was we well were what which who will with within without would you
youth a the`;

/** The same, told where a paragraph has two of them. */
export const WEAK_WORDS = `a accept achieve appear appears assume avoid became becomes began begins behind connect constitutes contain continues define delete deliver describe despite determine discover discuss du earlier easier eat enable establish exist expand expect explain explore follows forget forgot gave greatest grow happen harry helps himself identify indicate install knew knows looks lose lowest maintain manage myself neither newest notify obtain occur older participate perform prevent promote protect re recommend reduce refer reflect remain replace represent respond se seek seem speak spend suggest supports wants whatever whom write
aa a
able are as at be by from i it that this with you your
abortion the
about around between during include know learn per provide same send since think through under want within without
abroad the
absence the
absolute the
absolutely of to
academy a
acceptable the
acceptance a
accessible of
accidents the
according by i is on that this with you
accordingly the
accounts a
accuracy a
accurate of
achieve of to
achieved of to
achievement the
acid a
acoustic the
acres the
across i is on with you
action an your
actions a
active this
activities your
activity this
actor the
actors the
actual a
actually this
ad this
addiction the
adding of
addition this
additional your
addressed of
adjacent the
administration this
administrative a
administrator a
admission the
adopted of
adult this
adults a
advanced an your
advisor a
advisory a
affairs a
affordable of
after am been do get has no other see were would
against are at be from have was
age your
aged of
agency this
agenda a
ago are be you
agreement your
agreements the
agricultural a of to
agriculture a
ah the
ahead a
air an your
aircraft a
airlines the
ak the
album this
albums a
alcohol a
alien the
alive of the
all ask better create enter give include includes latest learn let mar provide provides says tell write
alliance a
allocated of
allowing of
almost this
alone the
along i is it you
already as by from it that this with you your
also best re
alternatives the
am add after any been best find get go had her his into its make me re see should some than them these were who with would
amateur a
amazing a of
amendment a
american an my our
among by i is it on that this
amount this
an against around being better between create during every few give him include learn let much offers other per provide same say shall since think those want within without
analysis this your
analyst the
ancient a
and biggest exist exists happen
angel a
angels the
angry the
animation the
anime a
announced of
announcement the
annual this
annually the
anonymous a to
another about an can have us we will your
antenna the
any add after am been best could does each find go had her into its know make many me must re she should some than them these through under well who would
anybody the
anymore the
anyone by this
anytime of the
anyway a of
anywhere a of
ap a
apartment a
apartments a
api the
app the
apparent the
apparently of
appeared of
application an your
applications this
applies of
appointed of
appropriate this
approval a
arab of to
architect the
architectural the
architecture a
are after ago ask ca choose create enter every everything give includes latest least let makes mar might offers plus provides re receive say says submit tell until upon via whether write
area an my our
areas this your
arena the
argument a
arguments the
armed the
arms a
around by can have is was we will
arrangement the
arrival the
arrow the
art an my our
article an your
articles an your
artificial the
artist this
arts this your
artwork the
as able ago around ask ca create due enter give includes latest learn least let mar me offers plus provides say says submit tell through upon via write
asian this
asked of
asking of
aspect the
aspects a
assault the
assembly a
assets a
assigned of
assignment the
assistant a
association this your
associations the
assume of
astronomy the
at able against ago already ask better between ca create done due enter ever few give includes latest learn let mar much offers plus provides say says submit until upon via write yet
athletic the
athletics the
atlantic a of
atmosphere the
atomic the
attached of
attachment the
attempts the
attend of
attendance the
attention a
attitude the
attorney a
attraction the
attractive the
audience a
audio your
audit the
august an your
authentic the
author an your
authorities a
authorized of
auto this
automatic a
automatically a
automobile the
automotive a
autumn the
availability this
available his my our their these
ave a
avenue a
average this your
aviation the
aware a to
awesome the
axis the
babies the
baby this your
bachelor the
back find get go re see
backup a
bad this
bag a
baker the
ball a
band this
bar this
base this
baseball a
based an my our
basic this
basin the
basketball a
bass a
batteries a
battle a
bc a
be ago already ask ca choose create enter everything few give includes latest least makes mar might offers other plus provides receive say says submit tell whether write yet
beach this your
beast the
beautiful to
beauty this
becomes of to
becoming of to
bed this
bedroom a
been add after am find get go had its make me see should than that their them these were who would
before about do no was what will
begins of
behavior a
behaviour the
behind is
being can do has have other they us we will your
belief the
belong the
below an
bench the
benefits this
best his my our their
beta a
between about can do has have he no they was we which will
beyond for is
big my our
biggest of to
bike a
binary the
biography a
biological of to
biology a
bird a
birth a
birthday a
bishop the
bit this
black an my our
blog an your
blue this your
boat a
bobby the
body an your
bold of to
bonus a
books his my our their
border a
bought to
boundaries the
boundary the
brain a
branch a
brass the
brazilian the
bread the
breakfast a
bridge a
bright of to
brilliant the
bringing of
brings of
british this
broken to
bronze the
brother a
browser this
bs the
builders the
buildings a
bunch the
bureau a
bus a
bush this
business her its these
busy of the
but add find go send
button this
by able according across ago allow along already apply ask believe came choose continue done due enough enter ever improve includes least makes mar much nothing plus provides rather receive remember says soon submit tell thank took understand until upon went whether
ca are as at be from i it you your
cabinet the
cafe the
cake the
calcium the
calculate of to
calculated of
calculation the
camera this
cameras this
camp a
campaign a
can another any around before being between could did does during every him many much must per same shall she since those under want within without
cancel of to
cancer this
canon a
canyon the
cap a
capability the
capable the
cape a
capital this
car an my our their
card an your
cards this your
career this
careful the
carefully of
cargo the
caribbean of
carried of
carrier a
carriers the
carry to
carrying of
cars this your
case an my our your
cases a
cash this
categories an your
category an your
catholic of to
cats the
caught of to
cause on with
caused of
cd an your
ce a
cedar the
ceiling the
celebration the
celebrities the
celebrity a
cell this your
cells a
cellular of to
cemetery the
census a
cent a
center my our their
central this your
cents the
ceo the
ceramic the
ceremony the
certain this
certainly of
certificate a
chain a
chair the
chairman a
championship the
chance a
channel this
chapter this
chapters the
characteristics a
characters a
charity the
cheap this
cheapest the
checked of
cheese the
chemical a
chemicals the
chemistry a
chest the
child this your
childhood the
children my our
chile the
china this your
chocolate a
choice this
chosen of
christ a
christians the
chrome the
chronic the
church this
churches the
circle a
circuit a
circumstances a the
citizen the
citizens a
city his its our their these
civic the
class an your
classical a
classics the
clause the
clay the
client this
clients a
climate a
clinic the
clinical a
cloth the
clothes a
clothing this
club your
cm a
coal the
coalition the
coastal the
code an my our
coffee a
cold a
collaboration the
collaborative the
colleagues the
collected of
collection this your
collections a
collective the
collector the
college an your
color this
colors a
column a
columns the
com a this
combination a
combined of
comedy a
comfortable of
comic the
comics a
commentary the
comments my our their
commerce a
commercial this
commission this
commissioner the
commit of
commitment a
committed of
committee this your
common this your
commonly the
commons the
communication this
communications this
communities a
community an my our
compact a
companies this your
company his our their
comparative the
comparison a
compatible a
compensation a
competition a
competitions the
competitive a to
complaint the
complaints the
complete to
completely a to
compliance a
composition the
comprehensive a
compression the
computer an my our
computers this your
concentration the
concept a
concepts a
concerning of to
concert a
conclusion the
conditions an your
conducted of
conference this your
confidence a
confidential the
configuration a
confirmation the
conflict a
connected of
connections a
consequences the
conservation a
conservative the
considerable the
considering of
consistent a of to
constant a
constantly the
constitutes of to
constitutional the
constraints the
construction this
consumer this
contain of to
contained of
container the
containing of to
contemporary a
content an your
continental the
continues of
continuing of
continuous of to
contract this
contracts a
contribute of
contributors the
controlled of
convenience the
convenient the
convention a
conventional the
conversation the
conversion a
converted of
cooperative the
coordination the
coordinator the
copies a the
copyright his my our
corner a
corporate this
corporation this
corporations the
corps the
correctly the
correspondence the
corresponding of
cottage the
cotton a
could about any can has may my other our their us what which
council this your
countries this
country an your
county an my our
course a an your
courses this
court your
coverage a
crazy a of
cream a
creation a
creator the
creek a
cricket the
crime a
criminal a
criteria a
criticism the
critics the
crop the
crucial the
cruise a
crystal a
cultural a
culture this
cultures the
currency a
current an my our
currently this
curriculum a
custom this
customer an your
customers the this
customs the
cute of to
cycle a
da a
dad the
daily this your
dale the
damage a
dangerous of
danish the
darkness the
data his its our their these
database this your
date his its their these
daughter a
day his its my their these
days my their
deadline the
dealer a
dealers a
death this
deaths the
debate a
decide of
decisions a
declaration the
deer the
defence the
defendant the
defense a
define to
definitely of
degree this
degrees a
delete to
deliver of
delivered of
delivery this your
delta a
democratic of to
democrats the
demonstration the
dental a
department an my your
departments a
departure the
depending of to
depends to
deployment the
depot the
depression the
depth a
deputy the
derived of
describe of
describes of
description an my your
designer a
desk a
despite in of to
destination a
destinations the
destruction the
developer a
developers a
development my our their
developments the
di a
diagnosis the
diameter the
diamond a
diary the
dictionary a
did about can has may other us which will
died to
difference a
differences a
different an your
difficult a
difficulties the
difficulty the
digital an my
dinner a
directed of
direction a
directions a
director this your
directors a
dirty of the
disaster the
discount this
discover of to
discovered of
discovery a
discrimination the
discussed of to
discussion this your
discussions a
diseases a
displayed of
distinct the
distributed of
distribution this
district this your
districts the
diverse the
division this
dna a
do being between could did does each must per same send she should through under within
doctor a
documentation a
documents this
does about can do has may see their they us which
dog this
dogs a
doing i you
dollar a
domain this
domestic a
donation the
donations the
done are be i
double this
dozen the
dragon the
drawings the
driven of
drivers a
drug this
drugs a
du to
dual a
due are as be i it that this with you your
duke the
during can has have us was we will
dust the
duties the
duty a
dvd an my our
dynamic a
each any can do get he his may my no our see their they was what who will
eagle the
earlier of to
early your
earn of to
easier of
easily a
east an your
eastern a
easy this your
eat of to
economic this
economics a
edited of
edition this your
editor this
editorial a
education an my our their
effective this
effectively of the
effectiveness the
efficiency a
efficient a of
effort a
efforts a
eggs the
either are is this
elected of
election a
electrical a
electricity the
electron the
electronic this
electronics this your
element a
elementary a of to
elements a
eligibility the
eligible a
elite the
elsewhere the
emails the
emergency a
emission the
emotional the
emphasis the
employed of
employer a
employment this
empty of to
enabled of
encourage of to
ended to
enemy the
energy this your
enforcement a
engagement the
engine this
engines a
english an your
enhance of to
enhanced of
enough by i it this you
enrollment the
enterprises a
entertainment this your
entirely the
entities the
entitled of
entity the
entry this
environment this your
environmental this
environments the
equations the
equipment an your
equity a
equivalent a
error this
essential a
establish of to
establishment the
estate an your
et this your
ethical the
ethics the
ethnic the
euro a
european this
evening a
event the this your
events an my
eventually of
ever a are is this your
every about an can have us was we will your
everybody the
everyday the
everyone by of this
everything are be by this
everywhere the
evil a
evolution a
ex a
exact of to
example your
examples a
excellence the
except is
exceptional the
excess the
exchange this
exciting of
exclusive a
executive this
exhibition the
existence the
exists of
expand of
expect of
expectations the
expenses a
expensive of
experienced to
expert a
experts a
explain of
explained of
explanation the
explicit the
exploration the
explore to
explorer a
exposure a
expressed of
expression a
extension a
extensions the
extensive of to
exterior the
extreme a
extremely a of to
facilities this
facility a
factor a
factors a
factory a
facts a
failed of
failure a
fairly the
faith a
false a to
familiar the
family an my our
famous a
fans a
fantastic of the to
farmer the
farmers the
fast this
favourite a
featuring of to
federal this
federation the
feedback an your
fellow the
female this
festival a
few an at be it you your
fi a
field an your
fifth the
filed of to
files this your
filled of
final this
financial an your
fine this
finest the
finished of to
fire this
firm a
first his its these
fiscal a of to
five this your
flag a
fleet the
flexible of
flight a
fluid the
focused to
folk the
folks the
food an your
foot a
for accept agree allow allows appear avoid became began begin behind bring consider contains define determine develop discuss enable enjoy ensure except expect follows gave gets gives goes hear identify improve install largest listen looks manage near peter prevent protect re recommend reduce remove require requires se seem seems suggest takes thank throughout took understand unless went whether wrote yet
forced of
forces a
foreign this to
forever the
forget of
formal of to
format this
forms this
fort a
forth of
fortune the
forum my our
foundation this
founder the
fourth a
framework a
fraud the
free her those
freedom a
french this
frequency a
frequently a
fresh a
friend an your
friendly this
friends this your
friendship the
from able against ago already ask better create done due enter few give includes latest learn least let mar offers plus provides say says submit tell until upon via well whether without write yet
front this your
ft a
full my our their
fully to
fun this your
functional a
functionality the
fund this
fundamental the
funeral the
funny a
furniture this
fusion the
future this your
ga a
gallery an your
game my our this
games my our their this
garage the
gas this
gay an your
gender a
gene a
general his my their
generally of
generate of to
generated to
generation a
generic a
genetic of the
genuine the
geographic the
geography the
giant the
gift your
girl this
girls your
glass this
glen the
global this
globe the
goals a
god the this your
gold this your
golden a
good his my their
gospel the
governance the
government an my our
governmental the
governments the
graduation the
granted of
graphic a
great an my our their
greater of
greatest a to
greatly the
greek a of to
green this your
gross the
grounds the
group his my our their
groups this your
grove the
grow of
growing to
growth this
guaranteed of
guardian the
guidance a
guilty the
guitar a
gulf the
guy a
gym the
habitat the
had am find get into may re see than were what which who would your
half this
hand this your
happen of
happened of
happens of
hard of your
hardware this
has add after before being best between could did does during each him know must my per re same send these think those through want well within without
hat a
have being between create during give include latest learn offers per provide re same say shall think under want well within without
haven the
having are as be by i in
he add after before best between each go her into make many re send she that them those through under well within
headquarters the
health his its their these
healthcare a
healthy a of to
heard to
heart this
hearts the
heather the
heavy a
hebrew the
height a
heights the
hell a
hello a
helped of
helps of
her am been its may me my our see their these were which
here add best find get go make re
heritage a
hero the
heroes the
hidden of to
high his my our their
highly a
highway a
hill this
hills a
him be can has other our us you
hip a
his add after am been does each find get go had her into its make me re she should some than them these through under were would
historic a of to
historical a
history an my our
holder the
holdings the
holds of
holiday this
holy a of to
home those
homes this
honest the
honey the
hood the
horizontal the
horror the
horses the
hosted of to
hot an your
hotel my our their
hotels my our their
hour a this
hours an my your
house an my our
household a
households the
how add find get go make re see
however an your
hr a
hub the
huge this
human an your
humans the
hurricane the
hybrid the
i able according across ago allow along among anyone anything continue done due either enough enter everything google higher includes later latest least lower makes mar near none nothing plus provides rather receive says several someone something soon submit until upon via whether yet
ice a
id this your
ideal a
ideas this
identical the
identification a
identity a
if include know provide send think want
illness the
image an my your
images this your
imagine of to
immediate a of to
immigration the
imperial the
implemented of
implications the
importance a
important an your
impossible the
impressive the
improved of
improvement a
improving of
in accept achieve agree appear appears avoid became becomes began begin better beyond carry connect constitutes contain define delete describe despite determine discover discuss easier eat enable establish everyone exist expand expect explain explore faster follows forget forgot gave gives goes greatest grow happen hear helps highest indicate install knew knows largest listen looks lowest maintain manage newest obtain occur participate perform prevent promote protect re recommend reduce refer remain represent se seem speak spend suggest supports wants
inch a
inclusion the
inclusive the
income this
incorporated of
increasingly the
incredible the
indeed of
independent this
indicate of
indicated of
indicates of
individual this
indoor the
industrial this
industries a
industry your
infection the
info his my our their
information her those
infrastructure a
ingredients the
initiatives the
injection the
injuries the
injury a
inner of the to
innovative of the to
inquiry the
insight the
install to
installation a
instant a
instantly the
institution a
institutional the
institutions a
instruction a
instructor the
insurance an your
integral the
integrated to
integration a
integrity the
intelligence a
intelligent the
intensity the
intensive the
intent the
interactions the
interactive a
interest this your
interests a
interim the
interior a
international my our their
internet an my our their
interpretation the
intervention the
into am find get he see than they who
introduced of
investigations the
investment this
investors the
involvement the
involving of
ip this
iraqi the
irish a of to
is according agree allow allows along apply before begin believe bring came connect consider contains continue develop enjoy ensure except gets gives goes hear improve largest looks per re remember remove require requires sat seems takes thank themselves throughout took understand unless went wrote yourself
islamic the
island this your
islands this
isle the
israeli the
issues your
it able ago anyone anything ask believe between choose create doing enter everything few give google having higher latest least mar none nothing plus receive remember submit tell whether write
italian a
item my our their
items his my our their
its am any find get go had her his into make me my no re see should some than them these were who would
iv a
jay the
jeans the
jewish a of to
job an your
jobs an your
joe a
joy the
judgment the
judicial the
jurisdiction the
jury the
juvenile the
keeping to
key an your
kids this
killed of to
killer the
kind this
kinds a
king this
kingdom this
km a
knowledge this
knows to
korean the
lab a
laboratory a
ladies a
lady a
lane a
language an your
languages a
laptop a
large an your
laser a
latest your
latin a
latter the
law an my our
lawyer a
lawyers a
layout the
lb the
lbs the
leader a
leaders a
leadership a
least are
leaving of
lee a
leg the
legacy the
legal an your
legend the
legislation a
legislative of to
legislature the
lemon the
length this
lets of
letter this
letters a
level an my
levels this
liberal the
liberty the
libraries a
library an your
licensed of
life my our their
lifestyle a
lifetime the
light a your
lights a
like find make re see
limitations the
line my our
linked of
links his my our their
lion the
literary the
little an your
lived of
liver the
llc a
loan this
local my our their
locally the
location an my our
logic a
logo this
long an my
lose of
loss this
losses the
lot this your
lots a
loved of
lovely the
lover the
low an your
lowest a
luck the
lucky the
luggage the
lung the
luxury a
lyrics this
machine this
machinery the
macintosh the
mad the
magazine this
magic a
main an my
maintain to
maintained of
major this your
majority a
maker the
makers the
male this
mall the
man an your
managed of
management my our their
manager this
managers a
managing of
mandatory the
manner a the
many about an any can has his may my no our that their they us what
map my our their
maple the
marine a
marked of
market an
markets a
marriage a
mart the
mass a
massive of to
master the
material this
materials this
mathematical the
mathematics a
matt a of to
may before best between could did does each had her into many must re she should them those under within
mayor the
me am be been best its other re should them
meal the
meant of
measured of
measurements the
mechanical of to
media an my our
median the
medical an your
medicine this
meetings a
member my our their
members an my our
memories the
memory an your
men an your
mental a
mentioned of
menu this
merchant a
merchants the
mercury the
message his my our their
messages this your
meter a
method this
methods this
metropolitan the
mexican the
mice the
mid a
middle this
might are at from i it this with you your
migration the
miles this your
military this
miller a
million this your
mineral the
minimal the
minister a
ministry a
minor a
minority the
minute a
minutes a this
missed of to
mistake the
mixed of
mixture the
mo a
mobile an your
mode this
model your
models this
modification the
modify of to
mom a
moments the
money an your
monster the
month this your
months your
mood the
moon a
moral the
more better create give include learn let provide think want
morgan the
mortality the
most find get see
motel the
mountains the
mouse a
mouth a
movement a
movements the
movie an your
movies an your
much are by have no other our us
multiple this
municipal the
murder the
museums the
music his its their these
musicians the
muslim the
must about any at can has he may my no other our their they us what which will
mutual of the
my after before between could did does during each him know much must per same send she since think those through under want well within without
myself the
nail the
naked a
names this
narrow of to
nation a
national an my our their
nations a
nationwide of the
native a
natural this your
naturally the
nature this
near i is on with
nearby a of
necessary this
negative a
negotiations the
neighborhood a
neither to
net this your
network an my our
neutral the
newest a of
newly of to
news her its these
newspaper a
newton the
next his its their these
nice this
night your
no add any before being best between could did does each go her him know make many much must per re send she should them those through want well within without
noble the
nobody the
nodes the
non an my your
none be by i in it on this with you
normally of to
north an my our
northeast the
norwegian the
not higher includes latest makes mar offers provides re says
noted of
nothing it
notify to
nova the
now best re
nt a to
nuclear a to
number his my our their these
numbers this
numerous of
object this
objectives a
observation the
observations the
observed of
observer the
obtain of to
obtained to
obvious the
obviously of
occupation the
occur of
occurred of
occurs of
ocean a
odd the
odds the
of achieve applies assume attend becomes begins biggest brings calculate cancel cause commit consists constitutes contain continues contribute decide deliver describe describes despite discover earn easier eat encourage enhance establish ever exist exists expand explain forget generate grow happen happens helps highest holds imagine indicate indicates knows lets longer lose modify neither newest notify obtain occur occurs oldest operate participate perform prefer prepare prove refer reflect remain replace represent represents respond rob seek seemed showed spend supports teach vary worse worst
offensive the
office an my our their
officers a
offices a
official this your
officials a
ok this
okay the
old an my
oldest the
on about according across ago allow along already among apply ask before believe best bring came cause choose contains continue develop done due enough ensure ever greater improve makes mar near none nothing plus provides quite rather receive remember same sat says seems soon submit takes thank took understand upon via went wrote yet
one her those
ones a
ongoing of the
online her his its these
only best re
opened of
operate of
operational of the to
operator a
opinions a
opportunities this
optical a of to
options an your
or best google include includes latest mar offers provides remember says
oral a
orange a
orchestra the
ordered of
orders this
ordinary the
org the
organ the
organic a
organization this
orientation the
oriented of
origin a
original this your
originally of
os a
other add before best between could did does each her him know make many much must per same send she should them think those want within
others this your
otherwise to
our add after before between could did does during each her him know make must per same send she should since them think those through under want well within without
out add best find go know make re
outcome the
outer the
outstanding of to
over find get
overnight the
overseas the
oxygen the
package this
page those
pages an my our
paintings the
pair a
palace the
palestinian the
paper your
paradise the
parameters a
parish the
parking a
parliament the
part my our their
partial the
participant the
participants a
participate of
participating of
participation a
particular this
partly the
partnership a
parts this your
passage the
passenger the
passion the
passport the
password your
paying of
payment an your
payments a
pc an your
penalty the
people his its their these
peoples the
per about an do has have i no other was we will
percentage a
perfectly the
perform of to
performance an your
performances the
performed of
period this your
permanent a
permission a
person your
personal an my our
personality the
personally the
personnel a
persons a
petroleum the
pets a
phase a
phd the
philosophy a
phone an my our
photo a an my our
photographer the
photos an your
phrase the
physical this
pictures an my our
pie the
piece a
pieces a
pipeline the
placement the
plain a
planet a
planned of
plants a
plastic a
platform a
platforms the
platinum the
player this
players this
plaza the
pleasant the
plenty the
plus are as at be by from i on that this with
pm her his its these
podcast the
poem the
poems the
poetry a
points this
poker your
police this
policies this
policy his my our their these
political this
pollution the
popular this your
popularity the
populations the
port this
portable a
portion a
portrait the
position this
positions a
possession the
possibility the
possible this your
possibly of
postal a of to
poster a
potential this
power an my our
powerful a to
pr a
practical a
practices a
prayer the
precision the
prefer of
preference the
preferred of
preliminary the
premium a
preparation a
prepare of
presence a
presentation a
preservation the
president this your
presidential the
prevention a
previous an my
previously of
price his its their these
prices an my our
primary this
prince a
princess the
principal a
principle the
principles a
printed of to
priority a
prison the
privacy his my our their
private an your
pro this your
probability the
problem an your
problems your
procedure a
proceedings a
process a an the this
processes a the
producer the
producers the
product his its our their these
production this
productions the
productivity the
products his its their these
profession the
professional this your
professionals a
professor a
program my our their
programs an your
progressive the
prohibited of
project an my our
projects this
promote to
promotion a
promotional the
proof a
proper a of
properly of
property an your
proposal a
protected of to
protection this
protective the
proteins the
proud the
prove of
providers a
provincial the
provision a
provisions a
psychological the
psychology a
pub a
public his my our their
punk the
purchased of
purchasing to
pure a of to
purple the
purpose this
putting of
qualifications the
qualified of
quality an your
quantity a
quantum the
quarter a
questions an your
quick this
quickly a
quiet the
quite for is on
rabbit the
radar the
radiation the
railway the
rain a
raised of
ran of
random a
range your
rankings the
rapidly the
rare a of
rat the
rates an your
rather by i in is on this with you
ratings this
raw a of to
reached of
reader a
real my our their
realistic the
really your
reason a
reasonable a of
reasons a
receipt the
received to
receiver the
receiving of to
recent an your
recently to
reception the
recipient the
recognized of to
recommendations a
recorded of
recorder the
recordings the
recovery a
recreation a
recreational the
red an your
reduce to
reduced of
reduction a
reed the
refer of
referred of
reflect of to
regime the
region this your
regional this
regions a
registration this
regularly the
regulation a
regulations a
regulatory of to
rehabilitation the
relating of
relationships a
relative a
relatively of to
reliability the
reliable of to
relief a
religion a
religious a
remaining of
removal a
removed of
rental this
replace of to
replacement a
reporter the
repository the
represent of to
representative a
representatives a
represented of
represents of
republican the
requested of
requirement a
requirements this
reservations a
residential a to
resources an my our
respectively of
respond of
response this
responses a
responsibilities the
responsible this
restoration the
restrictions the
resulting of to
retailers the
retirement a
revenue a
revenues the
reviewed of
reviewer the
reviews my our their
revised of
rich a
rider the
right my our their
rights his my our their
river this
rivers the
road your
rob of to
robin the
robot the
rocky the
role this
roles the
roman of the to
romantic the
room an your
rooms this
root a
roses the
rough the
round a
routes the
row a
rs a
rubber the
rules this
rural a
sad the
safety this your
saint a
salad the
sales an your
salmon the
salon the
same about an at do from has have my no other our they us we
samples a
sandy the
satellite a
satisfaction the
sauce the
saudi the
saved of
scenario the
scene a
scenes the
scheduled of
scholarship the
school his my our their
schools this your
science an your
sciences a
scientific a
scientists the
scottish the
season this
second an your
secondary a
seconds a
secret a
section an my our
security an my our
seeing of to
seek of
seeking of
seemed of
selection this
self this your
seller your
senate a
senator the
sender the
sense a the
sensor the
sentence the
separately the
separation the
serial a
series an your
serious a
server an your
servers a
service his its their these
services her its these
several as at be by from i it on that this with you your
severe to
sexual a
shall about an can in it us was will your
shared of to
sharp a
she any he his my other our see their they what which
sheep the
shelf the
shipped of
shirt a
shirts a
shoes this
shops a
short this your
should am an been his its may me my other our some their were what which who would your
showed of to
sick the
side an your
sides the
sierra the
signature a
significance the
significantly of the
signs the
silent the
silk the
silver this
similar this your
simple this
since can has other us was will
singer the
sisters the
site her those
sites an my the
situation a
situations the
sixth the
size an my our
skills this
skin a
sky a
slightly a of
slow of
slowly the
small an my our
smaller of to
smart a
smooth of to
so add find re
soccer a
social an your
societies the
society this your
soft a to
software his my our their
soil a
solar of to
soldiers the
solid a
solution this
solutions this your
some add am any been find get go her his its make me re see should than them these with
somebody the
someone a by i it of this
something are be by have it this your
somewhere the
song this
sons the
soon by i in is that
sorry a
soul a
source an your
south an my our
southeast the
southwest the
soviet the
space your
speaker a
speakers a
special an my our
specialist a
species a
specific this your
specifically of
specified to
spectacular the
spectrum the
speech a
spend of
spent of
spider the
spirit a
sporting of to
sports an my our
spring this
square a
sr the
sri the
ss a
stability the
stadium the
staff an your
standard an your
standards this
star this your
starter the
statement your
statements a
static a
statistical to
statistics this
status your
statute the
statutory the
steps a
stock an your
storage this
store our
stored of to
stores an your
stories this your
story an your
straight a
strain the
strange of
strategic a of to
strategies a
street an your
streets the
strength a
strictly the
strongly of the
structural of the
structure this
structures a
stuart the
student an your
students a my
stuff this
stupid the
subject an my our
subsequent the
substance the
substances the
substantial of the
successful a
successfully of
such get see
sufficient of
suggested of
suggestion the
suggestions a
suicide the
suitable of
suite a
summary this
summer this
summit the
sun this your
sunset the
sunshine the
super this
supplier a
suppliers a
supported to
supporting of to
supports of to
supreme of to
sure a
surgery a
surgical the
surrounding of
surveillance the
survival the
suspension the
sustainable of to
swedish the
sweet a
swiss of to
symbol a
symbols the
syndrome the
synthesis the
system his its our their these
systems an my our
table an your
tail the
tale the
talent the
tales the
tall the
task a
taught of
tax an your
taxes a
tea a
teach of to
team your
teams a
tech this
technical this your
techniques a
technological the
technology an my our
teen an your
teenage the
teens this
teeth the
temperature a
temperatures the
temple the
tennis a
term your
terms my our their
territories the
terror the
terrorism the
terrorist the
terry the
tested of
testimony the
texts the
thai the
than am been find get has into no re see which who
thanks this
that able across add ago ask choose done least mar near remember sat submit thank understand via
the ace adds adjust adopt afford anybody applies approve arrive asks assess assumes attach believes belong brings celebrate chose commit communicate compete concluded consists constitute creates delivers demonstrate depend describes destroy differ due eliminate examine exceed explains extend facilitate fails feels grew ignore imagine inform introduce invest investigate involve involves keeps lets locate looks loves mars nobody occurs opens pays plays prefer proceed produces prove publish qualify rather realize receives recognize recover refers refused rely remained resolve restore rob satisfy seeks sees sing solve somebody suggests tells tend thinks walked writes
theater a
theaters the
theatre a
theft the
their add after before could did does each find go had her into know make must re send she should than them those through under will
them am been his its me my our your
theme a
theoretical the
theories the
therapy a
there add find go know make re
thermal the
these add am any been find get her his its make me re see some than them who
they after before being best between does her into many much same she them those through under well within
thick the
thin of
thing a
things an this
third this
this able according across ago allow among anyone apply ask believe better choose continue either enough enter every everyone everything google having higher least mar near none nothing plus receive remember sat several someone something soon submit upon via went whether write
those an can do has have may my no our their us was what
thoughts a
thousand the
thousands a
throat the
through as do get has he in see they who you
throughout for is
ticket a
tiger the
tight of
time our these those
timely the
times an my your
tiny of the to
tip the
tire the
tissue the
title an my your
to appears becomes begins biggest brings constitutes continues depends despite easier exists faster forgot happens helps highest holds indicates knew knows neither plays represents seemed showed supports wants worst
tobacco the
today an my our
toilet the
tons the
tool this
top his its their these
topic an your
topics this
total an my our
totally a of to
tough the
tourism a
tourist the
town this
towns the
township the
toxic the
toys this
tradition the
trainer the
transactions a
transformation the
translation a
transmission a
treated of
treatment this
treatments the
troops the
tropical of the
trouble a
truck a
true this
truly of to
truth a
tube the
turkey a
turkish the
turner the
tv an this your
twelve the
twice of
two his its their these
types this
typical to
typically to
ultimate a of to
unable of
under about can do has he may see they
undergraduate the
underground the
unemployment the
unfortunately of
union this
unions the
unit this
universal a
university his my our their
unless for in is
unlimited a of to
until are as be by from with
unusual the
up add best go know make re send want
upcoming a of to
upon are at be from i on with
upper a
urban a
us after being between does him his include learn many per same send shall than those
usage a
usd a
user his my our their
users an your
usual of
utilities a
utility a
uv the
valentine the
valuable the
var a
variable a
variation the
variations the
various this
vary of to
vast the
vegetables the
vehicles a
velocity the
vendors the
venue the
venues the
version an my our
versions a
vertical the
very see
veteran the
via are as at be by from i it on that with you
vice a
victim the
victims the
victor the
video his my our their
videos this
villa the
village a
vintage a
vinyl the
violation the
violations the
violence a
violent the
virgin a
virus a
visa a
visible the
visiting of
vista the
vital the
vocal the
voice this
voltage the
voluntary the
voters the
votes a
vulnerability the
walker the
wants of
war your
warm a
warren the
was did every give had include learn offers per provide same send shall since think those want
watching of to
water an my our
waters the
wave a
way an
ways the
we another around before being between during each every him much no per re same since those within without
weak the
wealth the
weather your
web her his its these
website an my our
websites a
week an your
weekend a
weekends the
weekly a
weeks this
weight this
weird the
well am any been from has may me other our see their was were which who would
were add am been best find get go had its make me our see should than them who would
west an your
western this
wet a
what add after before best between find go into know re send than them through under want well within
whatever a in to
wheel a
when add best find get go make re
where get see
whether are be with
which add before find into know re send than them through under want well your
white an my our
who add been into it its me re than them these through well
whole this
whom in of
wide this
widely the
wiki the
wild a
wildlife a
will another around before being best between did during him much must per same shall since within without
willing of
wind a
window this your
windows an your
wines the
wing the
winning to
wireless this
wisdom the
wise the
with able according across ago allow along already among apply ask believe came cause choose continue done enter includes later least makes mar near offers plus provides rather receive remember sat says submit tell took until upon via went whether write yet
within can do has have he may no they was we what will you
without about can do has have no other us was we will
wolf the
woman this
women an my our
won of
wonderful a of
wooden the
word this
words this
worker the
workforce the
workshops the
world his its their
worlds the
worse of
worst the to
would am been had her his into its me re should some them these well who
wright the
writer a
xbox a
yeah a of to
year his their
years his my our
yellow this
yes an your
yesterday a
yet from your
yoga the
you according across ago among anyone best due few google higher includes latest least lower mar my none plus provides sat says several someone under upon well without yet
young an your
your able against already another around ask being better ca create done due enter ever few give having include includes learn least let mar might offers provide provides says several shall something tell until upon whether write yet
yourself of`;

/** Left word, mark or class of forms, then what never follows it (`</s>`: the end of a sentence): told alone. */
export const STRONG_CLASSES = `'m NN
's </s> <s> be i you
, 's . <s> him n't them
</s> 's , . ; <s> JJ JJR JJR|RBR JJS JJS|RBS JJ|NN JJ|NN|NNS JJ|NN|NNS|VB JJ|NN|RB JJ|NN|RB|VB JJ|NN|VB JJ|NN|VBD|VBN JJ|NN|VBG JJ|NN|VBN JJ|NN|VB|VBD|VBN JJ|RB JJ|VB JJ|VBD|VBN JJ|VBG JJ|VBN NN NNS NNS|VBZ NN|NNS NN|NNS|VB NN|NNS|VBG NN|NNS|VBZ NN|RB NN|VB NN|VBD|VBN NN|VBG NN|VBZ NN|VB|VBD|VBN RB VB VBD VBD|VBN VBG VBN VBZ VB|VBN a about after against all also although an and another any are around as at back be because been before being between both but by can could did do down during even for from had has have he her him his how i if in into is it its just like many may me more most much my n't no not now of off on only or other our out over same several she should since so some still such than that the their them then there these they this those through to under until up us very was we well were what when where which while who will with would you your
JJ <s> be been her more n't
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
JJ|NN|VB|VBD|VBN <s>
JJ|RB 's <s> his
JJ|VB </s> <s>
JJ|VBD|VBN <s>
JJ|VBG <s>
JJ|VBN </s> <s>
NN 'm 're <s> me n't same
NNS <s> n't us
NNS|VBZ 's <s>
NN|NNS <s> been n't
NN|NNS|VB <s>
NN|NNS|VBG <s>
NN|NNS|VBZ <s>
NN|RB <s>
NN|VB <s> been n't
NN|VBD|VBN </s> <s>
NN|VBG <s>
NN|VBZ <s>
NN|VB|VBD|VBN </s> <s>
RB <s>
VB <s>
VBD 's </s> <s>
VBD|VBN 's <s> n't
VBG 's </s> <s> be have
VBN </s> <s>
VBZ 's <s>
VB|VBN </s> <s>
a 's ; </s> <s> VBD VBZ about after all also an and are as at been but during for from had has have he her him his i if in is it its my n't of on only other out she some that the their them there they this to up was we were what when with would you
about </s> <s>
according NN the
after </s> <s> in of
against , </s> <s>
all </s> <s>
also </s> <s>
although </s> <s>
an 's , . </s> <s> for is of that the to was
and 's . </s> <s> but n't than
another </s> <s> the
any </s> <s> the
are 's </s> <s> is was
around <s>
as 's . </s> <s> VBD and
at 's </s> <s> JJ|VBD|VBN VBZ from he i in of to with
back <s>
be 's </s> <s> is was
because </s> <s> NN|VB VBD|VBN and
been </s> <s>
before </s> <s> of
being </s> <s> NN|VB
between </s> <s> of
both </s> <s>
but </s> <s> and
by 's </s> <s> VBZ he i in of to with
can </s> <s> VBD|VBN
could <s> NNS VBD|VBN and the
did </s> <s> VBD|VBN
do <s> VBD|VBN
down </s> <s>
during . </s> <s> of to
each the
even </s> <s>
few the
for 's </s> <s> VBD VBZ of
from 's </s> <s> VB by he of on with
had </s> <s> is of
has </s> <s> VB and of was
have 's </s> <s> and was
he . </s> <s> JJ JJ|NN JJ|NN|RB NN NN|NNS a as at by for from his i it of that the to with
her </s> <s>
him <s>
his 's , </s> <s> a and as by for he i in is it of the to with
how <s>
i </s> <s> NN|NNS VBZ a by from his is it on that the with
if . </s> <s> of
in 's ; <s> JJ|NN|VBN VB VBD but he i if into n't of she they up we
into , </s> <s> of
is 's </s> <s> NNS|VBZ be have which
it <s> NN|NNS he of
its , . </s> <s> a and in of the to
just . </s> <s>
like </s> <s> of
many </s> <s> the
may </s> <s> JJ|NN
me <s>
more <s>
most </s> <s> and
much </s> <s>
my </s> <s> a of the to
n't </s> <s> of
no <s> a and in of the
not </s> <s>
now <s>
of 's ; </s> <s> but by during for he i in into n't on out she than then they to we with
off <s>
on 's </s> <s> VB of
only <s>
or </s> <s> and
other </s> <s> the
our , . </s> <s> the
out </s> <s>
over <s> of
same <s> the
several . </s> <s> the
she . </s> <s> JJ|NN NN NN|NNS a in of the
should </s> <s> NN
since </s> <s>
so </s> <s>
some </s> <s> a and
still </s> <s>
such </s> <s> VBD|VBN the
than , </s> <s> and of
that </s> <s>
the 'm 's , . ; </s> <s> VBD a about according after again against along also although an and another any are around as at be because been being but by could did does due during for from had has have he her here him his if in into is it me n't not of on or out own she should since some such than that their them there these they this to until was we were what when which with you your
their , . </s> <s> a of the to was
them <s>
then <s>
there <s> JJ|NN
these </s> <s> of the
they . </s> <s> JJ|NN NNS NNS|VBZ NN|NNS a for is of on that the to
this </s> <s> of
those <s> the
though NN
through </s> <s>
to 's </s> <s> VBN VBZ after but during for from he i if into n't of on she they up we with
under </s> <s>
until . </s> <s>
up <s>
us <s>
very . </s> <s> and of the
was 's </s> <s> NNS|VBZ are be but had has have we were which
we . </s> <s> NNS NNS|VBZ NN|NNS a and is to was
well <s> NNS
were </s> <s> is
what </s> <s> and of
when . </s> <s> of
where </s> <s>
which . </s> <s> and that
while </s> <s> of
who </s> <s> NN|NNS a
will </s> <s>
with 's </s> <s> VB VBD for from he of to
would </s> <s> JJ NN|NNS and
you <s> NNS|VBZ was
your </s> <s> in of the`;

/** The same, told where a paragraph has two of them. */
export const WEAK_CLASSES = `'ll the
'm , . </s> <s> NNS NN|VB and of
're . </s> <s>
's but her its they we would
've , . </s> <s> NN the
, 'll 'm 're 've ; NN|VBZ been least
</s> 'm 're 've JJ|JJR|RB|RBR|VB JJ|RB|VB JJ|VBD NN|VBD NN|VB|VBN VB|VBD|VBN able according across again along always am among away does due each every few having here least near never own per something though too within without
JJ did has have him me their them very
JJS a
JJS|RBS a
JJ|JJR|RB|RBR|VB </s> <s>
JJ|NN am an been much n't other same those
JJ|NN|NNS his it
JJ|NN|RB 's be has
JJ|RB|VB </s> <s>
JJ|VB 's
JJ|VBD </s> <s>
JJ|VBD|VBN 's i
JJ|VBN 's
NN 'll 've least those us
NNS 'm am been does few same those
NNS|VBZ been n't
NN|NNS any him many me our them your
NN|NNS|VBZ </s>
NN|VB 'm although am few own same
NN|VBD </s> <s>
NN|VBG be been not who
NN|VB|VBN </s> <s>
RB him n't them
VB be did have may
VBD are be have is
VBD|VBN 'm am own we
VBG are been n't
VBN 's
VBZ be was
VB|VBD|VBN </s> <s>
a VB|VBN against any around be because before being between both by could did even how me our several since such than these under until where which who will your
able , </s> <s> NN the
about VB of
according , </s> <s> NNS NN|VB VBD|VBN
across </s> <s>
after 's and for is on to with
again <s>
against and in of
all 's as
along </s> <s> VBD|VBN of
already the
also 's he
although . and
always </s> <s>
am <s> NNS NN|VB
among , . </s> <s>
an VBD VBZ and are be by from have he his not this were you
and 'm ; or own
any . a
anything NN
are VBZ be but have he i were
around VBD|VBN of
as VB but which who
at JJ|VBN VB VBD VBD|VBN and but they we
away <s>
be VBZ and have he
because .
been 's is it of that was
before VB to
between to
both and
but 's .
by ; VB VBD also but for we
can NNS|VBZ VBG is was
could </s> JJ NN|NNS a
did NN|NNS
do 's </s> JJ|VBD|VBN VBG
does </s> <s> VBD|VBN
down VBD|VBN
due <s> JJ|NN NNS VBD|VBN and of
during , RB VB VBD|VBN is was
each </s> <s>
enough the
ever the
every , . </s> <s> the
few </s> <s>
for VB after also he on she with
from JJ|VBN VBD VBZ and but for in or to
had 's and from
has 's by from
have VB VBZ be by from he of
having , . </s> <s>
he JJ|NN|NNS an are but in on their they we which you
her 's
here <s> NNS
him </s>
his . VB VBD VBZ an at be but from had have that they this was were you
how </s> NN|VB VBD|VBN in of
i JJ JJ|NN|NNS NNS an but has or their they this we which who you
if VB is was
in JJS JJS|RBS NN|VB|VBD|VBN VBZ VB|VBN also although by down from not now off since still
into . VB
is ; VBD VBZ are been into other was would
it its
its 's as is it on that was with
least </s> <s>
may JJ NNS|VBZ NN|NNS
might NN the
more </s>
most , the
must NN the
my , . VB is was
n't NNS and was
near </s> <s>
never . </s> <s> NNS
no is was
not 's VBZ are of was
now </s>
of 'm VBD after against along also although am due from off or since through until
on ; VBZ about also from he she we
only </s>
or 's .
our a and of to
out VBD|VBN
over </s>
own </s> <s>
per , <s>
rather NN
same and of
several a and to
she , for on that to
should JJ|NN and
since and of to
so of
some the was
something <s> NN
soon NN
still of
such and of to
than .
that been who
the 'll 're 've JJ|VBD NN|VBZ VB|VBN across among before between can despite do done either enough every having himself how its just might must my over something soon though through together too upon where why within without would
their and as by for he i in it on that with
then </s>
there JJ NNS|VBZ of
these a to
they 's JJ|NN|RB at by from he his i in it this with you
this have his
those and
though <s>
through in of
to NN|VBD|VBN NN|VBZ VBD against since so than there through under until while
too </s> <s>
under , in to
until and of to
up VB
very NN|NNS VB a in to
was ; been can do if into is other she them will would you
we 's , JJ|NN by for he i in it of on that the with
were 's NN|NNS|VB VB VBZ are this
when for on
where VB
which 's from with
who JJ|NN NN|VBG VBG and as for it of the to
will JJ|VBD|VBN NNS VBD|VBN a was
with ; after also but in we who
within </s> <s>
without , </s> <s>
would 's , JJ|NN NNS NNS|VBZ VBG is to was
yet NN
you he of
your , . a to`;

/** A class (the Penn tags of its forms), then its forms. */
export const FORMS = `JJ ablaze absurd abundant abusive acceptable accessible accurate acidic acoustic actual acute adaptive additional adjacent administrative adorable advanced adverse aesthetic affectionate affordable afghan afraid african aged agrarian agricultural airborne akin albanian alive amazing amber ambiguous ambitious american amphibious ample analogous analytical ancestral angelic anglo angry angular anonymous anxious apparent applicable appropriate arab arabian arakan arbitrary archaeological archeological architectural archival arctic arid aristocratic armed armenian armored armoured arrogant artificial artistic asian asleep astronomical asymmetric asymmetrical athletic atlantic atomic attentive attractive attributable august australian authoritative automotive autonomous available avid aware awesome awful axial bald ballistic bangladeshi baptist barometric basic beautiful behavioral belgian bella biblical big bilateral biological biomedical bipartisan bipedal bitter bizarre bland bold bony bosnian brazilian breakout breathtaking bright british brittle brownish brutal buddhist busy canadian capable careful caribbean catalytic catastrophic catchy catholic cautious cellular centennial ceramic certain charitable cheap chilean chinese christian cinematic civic civil clandestine classical clement clerical cognitive coherent collegiate colorful colossal comedic comfortable communicative comparable compassionate competitive comprehensive compulsory computational conceptual concurrent confident confidential congressional conscientious conscious consecutive consensual considerable consistent conspicuous contiguous continuous contractual controversial convenient conventional conversational correlated cosmic costly countless courageous courteous crappy crazy credible critical crucial cruel cuban cubic culinary cultural curious customary cute cylindrical cynical dangerous danish dead decent decisive decorative defensive definite defunct delicate delicious delightful deluxe democratic demographic dense desirable desktop desperate destructive detailed detectable developmental different difficult digital dimensional diocesan diplomatic dire dirty disastrous discreet discrete discriminatory dishonest disruptive distant distinct distinctive distraught divergent diverse divisional doctoral doubtful downloadable dramatic dubious dumb dusty dynastic dysfunctional eager eastbound eastern easy ecclesiastical ecological economic economical educational eerie effective efficient egyptian electoral electric electrical electromagnetic electronic electrostatic elegant elementary elusive embryonic emeritus eminent emotional empirical endless energetic english enjoyable enormous enthusiastic entire entrepreneurial environmental epistemic equatorial erratic erroneous estonian eternal european evangelical eventual evident evolutionary excellent exceptional excessive expeditionary expensive explicit expressive exquisite extant extensive extinct extractive extracurricular extraordinary fabulous fahrenheit false famous fantastic fatal faulty favorable favourable fearless feasible fecal feral ferrous fertile fictional fierce fifty filipino financial finite fiscal flawless fledged flexible focal fond foolish forceful foreign formal formidable forthcoming fortunate fourteenth fragile french friendly funny furious furry futuristic generative generous genetic genuine geographic geographical geological geometric german glacial glad global good gorgeous governmental gradual grammatical grateful gravitational great greek grim gubernatorial habitable halal handsome handy happy hardcore harmful harmless harsh hazardous healthy hebrew hectic helpful helpless hemispheric hesitant hieroglyphic hindu hispanic historic historical holy homemade honest honorable honorary honourable horrible horrific hostile hot huge humane humid humorous hungry hydraulic iconic identical identifiable ideological ignorant illustrious illyrian imaginative immediate immense imminent impartial impenetrable imperial implicit important impossible impractical impressionist impressive impromptu improper inaccurate inadequate inappropriate inaugural incandescent inclusive incomprehensible inconclusive incorrect incredible incremental indefinite indian indie indigenous indirect indonesian indoor ineffective inexpensive inexperienced infamous infectious infinite informal informative infrared inherent inner innovative insecure institutional instrumental insufficient intact intelligent intense intensive intentional interactive interesting interstate interstellar intestinal intrepid introductory investigative invisible iranian iraqi irish ironclad ironic irrelevant islamic israeli italian jamaican japanese jealous jewish jordanian judicial kenyan knowledgeable korean kurdish lackluster lankan large latin latino lazy lebanese legendary legged legislative legitimate lengthy lexical liable libyan lifelong linear linguistic literary localist logical logistic logistical lone lonely lousy loyal lucky lunar luxurious lyrical magical magnetic magnificent majestic malaysian malicious mandatory maori maritime martial marvelous massive maternal mathematical matt mayan mayoral meaningful mechanical medieval mediocre mediterranean meek melodic memorable mental messy meteorological meticulous mexican mid midland migratory mild minimal miserable mod modest moist moldovan molecular molten monastic monetary mongolian monumental moody moriori mormon morphological moslem motivational mountainous multicultural muslim mutual mysterious mystical mythical naked nascent nasty nat natal nautical naval nazi neat neo neoclassical nervous neural neurological new nice nineteenth noir noisy northbound northeastern northern northernmost norwegian noticeable nuclear numerous obsolete obvious occasional oceanic odd offshore olmec ominous ongoing operatic operational oppressive optical optimal optimistic optional orchestral ordinary organizational ornate orthodox outdated outdoor outer outspoken outstanding overarching overpriced pacific painful pakistani palatial palestinian pallid pancreatic papal paralympic paramount parisian parliamentary passionate paternal patriotic peaceful pediatric penal penultimate perpetual persian persistent petty philatelic philippine philosophical photographic phylogenetic pivotal placid planetary plausible playable pleasant pleased plentiful poetic political polygamous popular populist postal postdoctoral postural potent powerful pragmatic precarious precious predatory predictable predominant prehistoric preparatory presidential prestigious presumptive prevalent previous pricey privileged procedural prodigious productive proficient profitable profound prolific proper proportional prosperous proud provocative psychiatric psychological pulmonary punitive pure quantitative racial radioactive rainy rampant random randy rare raw ready realistic reasonable rebellious reborn recent reclusive recognizable recreational rectangular reddish rediculous redundant reflective regimental regrettable regulatory relaxed relentless relevant reliable reluctant remarkable reminiscent remote residential respectable respectful respective respiratory responsive restless rhythmic rich ridiculous rigid rigorous ripe robotic robust rocky roman rotten rough royalist rude russian ruthless sacred sad sadistic sandy satirical satisfactory satisfied saudi saxon scary scenic scholarly scientific scottish seasonal secretive secular seismic selective semantic seminal senseless sensual serious seventeenth severe shady shakespearean shia shiite sickly significant silent similar simultaneous sincere sixteenth sizable skeptical slender slovenian soft solar sonic sorry southbound southeastern southern southernmost southwestern soviet spacey spacious spanish spartan spatial spectacular speculative spherical spicy sq sri stainless statewide stationary statistical statutory stellar sticky stormy straightforward strange strategic stressful strict strong structural stuart stubborn stupid stylish stylistic subjective subsequent substantial subterranean subtle subtropical suburban successful successive sufficient suitable sunni sunny superb superhuman supportive supreme surgical suspicious sustainable swampy swedish swiss syntactic syrian systematic tactical taiwanese talented tall tamil tasty technical technological teenage temperate tentative terrible terrific territorial thai theatrical thematic themed theological theoretical therapeutic thorough timely tiny tolerant tonal topographic torrential totalitarian traditional tragic transatlantic transformational transformative transitional transparent traumatic tremendous tricky tripartite trivial tropical true turbulent turkish twentieth typical ugly ulterior ultimate unable unacceptable unaffected unanimous unarmed unavailable unaware unbeaten unbelievable uncensored uncertain unchanged unclear uncomfortable unconstitutional undefeated underage undercover understandable underway undisclosed undisputed undivided uneasy unemployed uneven unexpected unfair unfamiliar unfavorable unfinished unhappy unheard unidentified unilateral unique unitary unlawful unlike unlikely unlimited unmarried unnamed unnecessary unofficial unopposed unorthodox unpaid unparalleled unpopular unprecedented unpredictable unrelated unreleased unreliable unresolved unrestricted unseen unspecified unstable unsuccessful unsuitable unsure unused unusual unwanted unwilling upcoming urban urgent usable useful useless usual vacant vague vain valiant valid various vast venezuelan versatile vibrant vicious victorious vietnamese vigilant violent viral virtual vital vocational vocative volcanic vulnerable w wary weak weird wholesome widespread widowed willing wise wonderful wooden woody worthwhile yellowish yummy
JJR bigger broader cheaper colder darker easier fewer greater happier hotter larger lower newer nicer older safer shorter simpler smaller stronger taller weaker younger
JJR|RBR better clearer deeper earlier farther faster harder heavier higher later longer slower wider worse
JJS biggest busiest cheapest costliest deadliest finest greatest highest largest latest newest nicest oldest richest slightest strongest tallest weakest wettest youngest
JJS|RBS best closest deepest earliest easiest fastest fullest hardest heaviest longest lowest nearest slowest smallest worst
JJ|JJR|RB|RBR|VB further
JJ|NN abdominal abnormal aboriginal absolute academic accidental acrylic active adept adhesive admin adult advisory aerial aerospace affirmative affluent afro afternoon aggressive alcoholic alien alpine alternative alto amateur ancient android animal annual antarctic anti antique aquatic argentine army arterial assistant asymptotic attendant audio authentic authoritarian automatic auxiliary average b baby bailout baroque basal base beloved beneficial binary biochemical bisexual black blonde blue botanical bottom brilliant broad broadband camp capital capitalist captive cardiac casual centenary central cerebral cervical chance characteristic chemical chief chocolate choice chronic circular civilian classic clinical coarse coastal cold collaborative collateral collective colonial comic commercial common communist compact comparative compatible complementary complex concrete conservative conservatory constabulary constant constituent constitutional contemporary content contestant continent continental contingent convertible cool cooperative core corner corporate country cozy cream creative crescent criminal crude current custom dark daughter dear delta democrat dental dependent depository derelict derivative descendant descriptive designer detective detrimental diagnostic differential discount documentary domestic dominant downtown dual dynamic economy edible editorial eighty eleventh eligible elite endemic epic episcopal equine equivalent essential ethical ethnic evergreen exclusive executive exotic experimental expert explosive exterior external extra extraterrestrial extreme extremist facial fair familiar fascist fat favorite federal fellow female feminist femoral final finalist firm flat fleet fluid folk fore forensic formative former formula fossil fourth free full fun functional fundamental fundamentalist future game gay general generic giant glossy golden graphic grave green grizzly gross guerrilla guilty heavy heterosexual highland hind hip homosexual hopeful horizontal house human humanitarian hybrid hypothetical ideal illegal imaginary immigrant immortal immune incendiary incident incompetent incumbent independent indicative individual industrial inevitable inferior influential initiative innocent instant integral intellectual internal international invasive irregular islamist jubilee junior juvenile key kind lateral laureate leftist legal lesbian lethal level liberal libertarian light lightweight literal lo local loco locomotive lovely lush lyric mad magic maiden main mainland major majority male mammalian manual marine martian mass master material max maximum mechanic median medical medium memorial mere metric metropolitan middle migrant militant military mini minimum minor minute mobile modern monthly moral mortal motive multinational multiplayer multiple mum municipal musical mutant mystic naive narrative national nationalist native natural necessary negative net newborn ninth noble nominal nonpartisan nonprofit normal notable novel nutritional objective offensive official okay old ole olive operative opposite oral orbital orderly organic oriental original pagan pandemic paramilitary parental parmesan part partial particular partisan passive past pastoral patient pectoral pedestrian perfect period periodical permanent personal petite pharmaceutical physical pickup pilot plain plane plural polar polite polytechnic poor populous portable portal positive possible posterior potential potty practical pregnant preliminary premature prerogative preventive primary primitive principal private privy probable problematic professional progressive promotional proof proprietary prospective protective protestant provincial provisional psychedelic psychic public pueblo quality quantum quarter questionable quiet racist radial radical rapid rational reactive regional regular religious rental representative reproductive republican resident resistant responsible reverend revolutionary rogue romantic root rotary roundabout royal runaway rural safe satellite schizophrenic secondary semifinal senior sensitive serial seventh seventy sexual short sick side signatory silly silver simple singular slick slight small smart social solid soluble soprano sovereign spastic special specialist specific spinal spiritual sporadic square sr standard stern stock subject submarine subsidiary substantive summary superficial superior supernatural susceptible sweet swift symbolic sympathetic symptomatic synthetic tactic teen temporal temporary tenor terminal terrestrial terrorist tertiary thermal tip titular top topical total tough toxic trial tribal ultra undergraduate undesirable unfortunate universal unknown upbeat upper uv valuable variable variant vegan vegetarian ventral verbal vertical veteran veterinary viable video virgin virtuoso visible visionary visual vocal volatile voluntary warm western wet white whole wild wood worth worthy yellow young
JJ|NN|NNS acid aforementioned arithmetic atmospheric bass battery bleak cardinal cereal ceremonial cherry citrus cloth coral council devout diesel draught earnest elderly evil excess faithful favourite football freshwater gold grand hazel homeless hundred incoming insane intent interim interior kin latter lee leeward liquid lowland madeira makeshift metro mineral miniature multimedia neutral nude orange peacekeeping plastic precision principle prominent purple ritual routine ruby sage secret silk solitary soul starboard static stereo sterling stout sulphur tudor two unconscious vanilla vegetable vintage wealthy wireless
JJ|NN|NNS|VB aggregate blind brave brown calm copper crack crimson crisp damp discontent elect fancy fashion flash flip fool ginger gray grey gut iron lean panic parallel pink poison polish premier premiere prime rank rear reverse salt seed shadow sight slack snap sole tense transit trim uniform wee
JJ|NN|RB above daily double east easterly everyday fast fifth fine forte front frontal half high ill inside low minus north northeast online outside overnight piano prior quarterly quick real red relative right round second sharp sixth sore south southwest straight super tandem thick third upright weekly west wide wrong
JJ|NN|RB|VB broadside champion clear close collect damn forward pat prompt solo stiff
JJ|NN|VB abstract alert alternate arch associate bankrupt bay blank bottleneck brief chill clean closet composite compound confederate coordinate counter covert cross degenerate divine draft dress dry dwarf effeminate equal express faint fake fit fork foster foul frank freak freelance head hollow initial intermediate intimate invalid joint keen lead mainstream marathon mat mean mimic moderate motor mute null oval pale party patent peak pop present prize rave record rest rival savage scare signal single slant sound span spare spiral spot stable steady subordinate suspect swell trick twin void wash waste waterproof welcome wonder
JJ|NN|VBD|VBN bent classified colored coloured disabled endangered left married
JJ|NN|VBG acting attending caring driving facing feeling functioning living melting monitoring moving opening passing pending performing reading standing striking understanding
JJ|NN|VBN affected drunk given known shot stuck
JJ|NN|VB|VBD|VBN beat bound bust hurt set split
JJ|RB afloat aground ahead alike alone alright apart backward backwards bad below deadly deep downstairs downstream downward early eastward eighth exact far first freestyle fresh halfway hard hardy hourly incomplete inland kindly late likely little long longtime loud midway mighty nationwide nearby next nightly northward often ok outright outward overall overland overseas poorly pretty prone pursuant regardless sometime southward stark sudden sure tight underwater upstream upward upwards westward whatsoever worldwide yearly
JJ|RB|VB live loose sheer slow smooth thin wholesale
JJ|VB absent adequate approximate articulate awake bare bloody blunt clad complete correct corrupt deliberate designate direct disperse dominate dull elaborate empty frequent gentle humble idle intricate last lavish lax mature muddy narrow nominate obscure open please precise pretend secure select separate shallow shy slim sour steep tame tan triple unfit upscale wan
JJ|VBD biased broke fitted hid interested pointed qualified scared scored spoiled
JJ|VBD|VBN absorbed accepted acclaimed accomplished accredited accustomed acquainted acquired adapted adjusted admitted advised alleged allied altered amazed animated annoyed applied assured attempted automated balanced bearded blessed blocked bored bounded brokered buried burnt celebrated centered centralized centred certified charged civilized closed coiled collected committed completed complicated composed comprised compromised concentrated confined considered contained contrived controlled converted convinced coupled crippled crowded cursed curved deceased dehydrated delayed delighted depressed descended deserved destined detached determined developed devoted directed disappeared disciplined discounted discouraged dissatisfied dissipated distinguished divided divorced dried educated embarrassed embedded ended engaged enhanced enlightened exhausted expanded expected experienced exposed faced famed fashioned favored feathered fed finished fixed flawed focused formed frustrated gifted graded grounded guaranteed guarded headed heightened honored hung hydrated illuminated impacted implied impressed inclined included incorporated increased infected informed injured inspired integrated intended intertwined involved isolated justified laid liberated licensed lost managed manned marked masked mated measured mentioned minded noted numbered obsessed occupied offended ordered organised oriented overwhelmed packed padded paired paved peaked placed ported posed possessed posted preferred prepared pressured priced prolonged pronounced protected ranged reasoned redesigned refined reflected regulated relieved renewed repeated reserved resigned respected rested restrained restricted retarded retired rooted rounded saturated scattered scripted segregated separated settled shaped shattered sheltered shocked sided sighted simulated situated sized skewed skilled slowed smashed sophisticated specialized spotted strained stranded structured studied suited surprised suspended sustained tapered terrified thrilled tied tired titled trained trapped tried troubled twisted united valued varied vested voiced wanted wasted wounded wrapped
JJ|VBG absorbing affecting alarming annoying assuming becoming boring calculating challenging charming compelling conflicting confusing controlling convincing corresponding damaging defining demanding devastating disappointing discouraging discussing disgusting distinguishing distracting disturbing dying enabling encouraging enduring ensuing exciting exhausting existing fascinating flourishing forbidding frightening frustrating impending imposing increasing inspiring insulting inviting lasting limiting lingering loving missing neighboring neighbouring outgoing overwhelming participating preferring prevailing promising relaxing remaining revealing rolling satisfying shocking stunning surprising sweeping tempting threatening thriving troubling underlying wanting welcoming worrying
JJ|VBN associated attached based born borne broken concerned confused connected cooked dated dedicated disappointed drawn driven excited expired extended forbidden frozen gone hidden limited mistaken mixed opposed organized redlined registered related renowned reputed revised stolen stricken supposed updated withdrawn worn worried
NN aa abbey abbot abdomen ability absentee abyss academy acceptance accident accountant acre acronym action activist activity actor actress ad ada addition adjective adjunct adjutant administration administrator admiral admiralty adoption advent advertisement adviser advisor aeroplane affair ag age agency agenda agent agreement agriculture ah aide air airfare airfield airline airliner airplane airport airship airstrip ak album algorithm allegation alley alliance alma alphabet altar ambassador ambulance amir amount amphibian analog analysis analyst ancestor anemone anesthesiologist angel anime ankle anniversary announcement announcer ant antagonist antenna anthem anthology anthrax anthropologist ap apartment apex api apology app appearance apple application appointment approval aquarium aqueduct arcade archdiocese archipelago architect architecture area arena argument arrival arrow arsenal art artery article artist artwork ascot aspect aspen assailant assassin assassination assault assembly asset assistance assortment aster astronaut astronomer athlete atmosphere atoll atom attachment attacker attention attic attitude attorney audience audit auditorium aught aunt author authority automaton automobile autumn avant ave avenue award axis axle baba babe bachelor backbone background backlash backpack backyard bag baker balcony ball ballad ballroom banana band banker banner bar barker barn baron barrier barrister barrow baseline baseman basement basilica basin basis bassist bathroom baton battalion battle battlefield bbq bc bce beach beak bean beast beau beauty bed bedroom bee beer beginner behalf behavior belief bench benedict benefactor beta beverage bike billboard billy bio biographer biography biologist bird birth birthday birthplace bishop bit biz blackberry blackout bladder blade bloc blog blogger blood boat bobby body bodyguard boiler bombardier bomber bonnet bonus booklet boon booth border borough botanist boulder boulevard boundary bout bowel bowl boxer boy boyfriend bra brain branch bravo breakdown breakfast breakthrough breech brewery bridge brigade brigadier brink bro broadcaster bronze brother browser bs budget budgie bulb bullet bulletin bumper bun bunch bureau burger burner bus business businessman butler button buyer bye c cabaret cabin cadet cadre cafe cafeteria caffeine cage cake caliphate calligraphy cameo camera cameraman campaign canary candidate canon cantor canyon cap capability capacity cape capitol car carbon card career carnival carpenter carrier carrot cartoonist cartridge case cash cashew cassette casualty cat catastrophe catcher category caterpillar cathedral catholicism cation causeway cavity cd ce ceasefire ceiling cell cellar cemetery census cent center centerpiece centre century ceo certificate cfl chain chair chairman chairperson challenger chamber chameleon chancellor chandler channel chapter character chariot cheese chemist chess chest chick chihuahua child chiro choir chord choreographer church ciac cigarette cinematographer circle circularisation circus citadel citizen city clan class classmate classroom clause clergyman cleric client cliff climate clinic clothing cloverleaf club coast coastline cobra cockpit cocktail code coffee cognition col collaborator colleague collection collector college colon colonel colony color column columnist com combo comeback comedian comet commandant commander commando commentator commission commissioner committee commodity commodore communication communique community commuter company comparison competition competitor complaint component composer compressor computer concept concert concerto conclusion condo condom condominium conductor conduit conference confidence confidentiality configuration conflict congressman connection connector consensus consideration consortium constable constituency constitution construction consul consulate consultancy consultant consumer consumption container contender contest context contract contraction contractor contribution contributor controller convergence conversation cookie cooperation coordinator cop copyright corona corporation corpus correlation correspondent corridor cortex cory cosplay cottage councillor counsel countdown counterpart counterparty county coup coupe couple course court courthouse courtship courtyard cousin cove cp cpa cpi cracker crap crawler creation creator creature creek cretaceous crew cricketer crime crisis criterion critic crop cruise cruiser crypt ct cubism cult culture curator curfew currency curriculum customer cutter cycle cyclist cyclone cylinder d da dad daddy dairy daisy dale dalton damage dame dance dancer database date day deadbolt dealer dealership death deb debate decade decision declaration defendant defender defense deficit definition degree deli delivery demo democracy demon dempsey dentist department dependency depot deputy derby description desk destination destiny destroyer destruction detail detector deterioration developer development device di diameter diary dictator dictionary difference difficulty digit dilemma dimension dinner dinosaur diocese dioxide diploma diplomat direction director directorate directory disability disaster discussion dissertation distance distribution district diversity division dna doc doctor doctorate documentation dog dollar domain donor door doorway dos downfall dpr dr dragon drake dresser driver drug drummer dsl duct dude duet duke dune duo dust duty dvd dynasty eagle earl earth earthquake eco ecologist economist ecosystem ed edition editor education educator eei effect effort ego election electorate electricity electron element elevator embassy emblem emergency emir emperor employee employer employment empress ena enculturation enemy energy enforcement engine enigma enjambment enovate entertainment entity entourage entree entrepreneur entry environment envoy enzyme eol epc episode epithet epm equator equipment er era error estoppel et ethnocentrism euro evaluation evening event everybody evidence ews ex exam example exception exchange execution exhibition expansion expectation expertise exploration explorer explosion expo exponent exposure expressway extent eye f facade facebook facility facsimile fact factor factory faculty failure fairy faith falcon falconer family fan fandom fang faq farmer farrier father feat fee feedback femur fender ferc fest fetus fi fiction field fielder fife fifteenth fighter fiji filament filmmaker filter finale finch fire firearm fisherman fist five fixture flag flagship flashback flight floor follower food foot footballer forecastle forefront foreigner forerunner format fort fortress forum founder fountain fourteen frame framework freedom freeway freighter freshman friend frigate frontier fuel fund funeral furnace furniture fuselage fx g ga gable galaxy gale gallery gallon gameplay gangster garage garde garment gas gateway gb gcp gda gdp gee gem gender gene generalizability generation generator genesis genie genome genre gentleman genus gerbil gi gift gig gill girl girlfriend gisb glacier glass glen glider glitch globe glyph gmt goal goalkeeper goaltender god goddess goldsmith governess government governor gps gram grammar granddaughter grandma grandmother grandson grape graveyard greenhouse grenade greyhound grf grid griffin grinder grit groin ground group grove growth guaranty guardian guild guinea guitar guitarist gulf gully gunboat gunman gunner guru guy gym gymnasium gymnast h habitat hair haircut hajj hall hamlet hamster hand handful hangar happiness hashtag hat haven hawker hd headdress header health heart heartland heater heavyweight hedgehog heir hell hello helmet hemisphere hen heritage hero highway hinterland historian history hobby holder holiday holocaust homeland homepage homer hometown hon hood hoof hopper horizon hormone horse hospice hospital hostel hostess hotel hotline hour housewife housing hpl hr html hub humanity hunter hurricane husband hut hypothesis ice icon ict id idea ideation identity idol illustrator image implementation importance improvement inch income indicator industrialist industry infant influence info informant information ingredient injury innkeeper innovator insect insider insight inspector installment instance instructor insurance intelligence interceptor interconnect interest internet interpreter interval interviewer inventor investigation investigator investment investor invitation involvement ion ip iphone iq irc iris isda island isle iso item itinerary iv j jackal jaguar javascript jay jew jewel jihad job joe journalist judiciary jury justice k kaoshikii keeper kevalam keynote khan kid kidney killer kilometer kilometre king kingdom kitchen kitten kitty knockout knoll knowledge kung lab laboratory labyrinth lad lady lamp landlord lane language lantern laptop laser latte launcher law lawyer layout lb leader leadership learner leash lecturer leg legacy legion legislation legislature lemon length lesson letter liar library libretto license lieutenant life lifeboat lifestyle lifetime lighthouse lighting lily limb limerick line lineatus linebacker lineman lineup linguist lion liq literature litre llc lme loan lobe loc location locker logo loi lookout loser loss lot lottery lotus lover loyalist luck luna lunch lung lyricist ma mac mach machine madam magazine magician magnet magnolia maid maintainer maker mall mama man management manager mandarin manifesto manner manor mansion mantra manufacturer manuscript map marae mare margin marina mariner marker market marketplace marriage mart martin mary mascot mason masterpiece mathematician mathematics matrix mayor mba md meal meat mecca mechanism med medal medalist medicine megawatt member memoir memorabilia memorandum memory menu merchant meridian mermaid mesa message messenger metal metascience meteorologist meter method metropolis mezza mickey midwest mile milestone militia millennium miller mindset minister ministry miracle missile mission missionary mistake mister mistress mitigator mma mo model modem moderator modernist module mole molecule mom moment monarch monastery money moniker monk monsoon month monument moon morality morning mosque motel moth mother motif motorist motorway motto mound mountain mouse mouth movement movie mt mulberry mule mullah muni municipality murder murderer muscat museum music musician mutation mvp nail nam namesake nano narrator nation naturalist nature nave navigator navy neck neighborhood neighbourhood nephew nest network neuron neuroscience neutron newcomer news newsgroup newsletter newspaper niece night nightclub nightmare nominee nook noon nose notch notepad notion noun nova novelist nucleus number nursery nymex o oasis oath object obligation observatory observer obsf obstacle occupation occurrence office officer oil omega one opener operation operator opinion opponent opportunity option oracle orchard orchestra ordeal org organ organism organization organizer origin orphanage os outcome outfielder outlet outlook outpost owl owner oxford ozone p package pact paddy page pager pain painter pair palace paleontologist palette pan panel panther papa paper para paradigm parakeet parameter parent parish parking parkway participant participation particle passcode passenger passport password pasta path patience patriarch patron patty payment payroll pc pdf pdt peace peasant pelham penalty pendulum peninsula penny pentagon percent percentage percentile performance performer perimeter perpetrator person persona personality perspective pest pew phantom phase phd phenomenon philanthropist philosopher pho phoebe phone photo photographer photography phrase physician physicist pi pianist piece pier pigeon pinky pint pinto pipeline piper pistol pitcher pixel pizza placement planet plantation platform platoon platter player playoff playwright plaza plea pleasure plenty plight plot pm po poa podcast podium poem poet poetry pointer polaroid policeman policy politician politico pollution pool pope populace population porch port portfolio portion portrait pos position possibility poster postmaster postseason poverty power pr practitioner prairie prc preacher precursor predator predecessor prefect prefecture premium prequel preseason presence presentation presenter presidency president pretext price priest prince printer priory prisoner privacy pro problem procedure process processor prodigy producer product production professor program programmer project prom promoter propeller property prophet proponent proposal prosecutor protagonist protection protector provider province provision provocation provost ps pseudonym pst psychologist psychology pt pub publication publicist publisher punk pupil puppet puppy purpose px pyramid q quadrant quantity quartet quartile que quo rabbi rabbit race racer racetrack radiation railway rain rainbow raja range ranger rat rationale raven reaction reactor reader reality reason rebirth receipt receiver receptionist receptor recipe recipient reconciliation recorder rector referendum refinery reflection refugee regime region registrar reintroduction relation relationship relativism relic relief religion reminder remnant renaissance rep repair repertoire replica replication reporter repository reptile republic requirement researcher reservoir resistance response responsibility restaurant resume retail retailer retrial reviewer revolver rider rift rite river riverside road roadblock roadside roadway robin robot rocket role roller rom romance rookie room roommate row rubber ruler runner runway sacrament safety sailor saint sake salad salesman salon saloon salsa sample sandbox santorum sawyer saxophone saxophonist scale scarf scenario scene scenery scholar school sci science scientist scientology scorer scorpion screen screenwriter sculptor sea seaport seaside season secretariat secretary sect section sector security sedan selection self seller semester semi semiconductor seminary senate senator sender sense sensor sentence sequel sergeant series sermon serpent servant server service session setback settlement setup shaikh shareholder shark shearer sheath sheet sheik sheikh shelf sheriff shipyard shire shirt shoemaker shooter shoreline shortstop shotgun showdown shower shutdown shuttle si signature signoff silkie simulator singer sir sister sitara sitcom site sitter situation sixty size skater skeleton skier skin sky skyline skyscraper slayer sleeve slice slider slogan smartphone smith smoker snail snake snapshot sniper socialist society sociologist socket software soil solicitor soloist solution son song songwriter sonny sophomore sorority sortie source spa space spacetime speaker specialty specimen spectrum speech sphere spider spine spire spirit spokesman spokesperson spokeswoman spore spreadsheet spring squad squadron ss sss stability stadium stage staircase stairway stance standpoint stanza star starter statement station statistic statue status statute steak stein stepfather stigma stimulus stoner storage store storey storm story strain strait strategist strategy street streetcar strength striker structure student studio stuff stylist substrate suburb subway success successor suggestion suicide suite sultan sultanate summer summit sump sun superhero superintendent superman supermarket supernova superstar supervisor supplier supporter suppression surface surfer surgeon surgery surname surplus surrey survivor sushi sussex sut suv swimmer sword syllable symbol symphony synagogue synonym system t table tabletop taco tail takeover tale talent talmud tang tank tanker tariff task tattoo tavern tax tea teacher team teammate teaser tech technician technology teenager tel television temperature temple tempo tempura tenth term terminus territory terror terrorism testament textbook textile theme theologian theorem theorist theory therapist thesis thief thing threat thriller throat thx ticket time tire title today tom tomb tombstone tomorrow tong tonight tool tooth topic torch tornado torso tory totem tourism tourist tournament town township tract tractor trader tradition traffic trail trailer trainer trait tram transaction transformer translation translator transmedia transmitter transponder transportation traveler traveller trawler treasurer treasury treatise treatment tree triangle tribe tribunal tributary trilogy trinity trio trip trivia trooper trophy trouble truce truck trustee truth tsar tsunami tub tube tumor turbine turner turnpike turret tv twelve tycoon typhoon u um umbrella uncle undersecretary underside undertaker underworld uni unit unity universe university uno upbringing upside url usb usenet user uva uvb vacation vale valentine valley valve vampire vanguard var variety varsity vase vassal vehicle vendor venue vera verb verde verdict version vessel vet vhf vhs viaduct vibe victim victor victory viewer viewpoint villa village villain viola violence violin violinist vip viper virus visa visitor vista vitamin vocalist voice volcano voter vp wa waiter waitress walker wall wallet wang war warlock warren warrior warship water waterfall waterfront waterline watershed wave wealth weapon wearer weather weaver web website wedding week weekday weekend weevil weight welterweight werewolf whatnot wheel wheelchair wheeler widow wife wifi wiki wildlife wind window wine wing winger winner winter wizard wolf woman word worker workforce workshop world wrestler wright writer x xbox y yahoo ye year yesterday yoga youngster z zombie zoo zoologist
NNS abilities academics academies accidents accomplishments accounts accusations achievements acids acres actions activists activities actors adaptations additions adherents adhesives adjustments administrations administrators admissions ads adults advertisements advisers advisories advisors affairs aftershocks agencies agents agreements airfields airliners airlines airmen airplanes airports airways ais albums algae allegations alliances allies alterations alternatives altitudes alumni ambassadors ambitions ambulances amendments amenities amphibians amplifiers analysts ancestors angels animals animations announcements answers anthologies antibiotics antibodies ants apartments apostles appliances applications appointees appointments appropriations apps archaeologists architects areas arguments armaments armies arms arrangements arrows artefacts articles artifacts artists arts artworks aspects aspirations asses assets assistants associations assumptions assurances astronauts astronomers athletes atoms atrocities attachments attackers attempts attendees attitudes attorneys attractions audiences audiobooks authorities automobiles autos avenues babies bagels balconies ballads balloons bankruptcies banners barriers basins bathrooms battalions batteries beaches beans beers bees beginnings behaviors beings beliefs believers benefits beverages biographies biologists birds bishops bits blackouts blessings bodies boilers bombers bombings bombs books borrowers boulders boundaries bouts boys brigades broadcasters broncos brothers browsers builders buildings bulbs bulkheads bulldogs bullets burials buses bushes businesses busters butterflies buyers cabins cacti cafes cages camels cameras campuses cannons canyons capabilities capacities capitals captives cardinals cards cargoes carriers cars carvings cases casualties catacombs categories cats caucasians cavaliers cds celebrations celebrities cells cents centuries ceremonies cfls challenges championships chandeliers chapters characteristics characters charities checks chemicals chickens chicks chiefs children choices christians churches circles circuits cities citizens civilians civilizations clans classics classmates classrooms clerics clients cliffs climates coffins collaborations collaborators colleagues collections collectors colleges colonies colonists colors columns combatants combinations comets comics commanders commentaries commentators comments commercials commissioners commitments committees communications communists communities companies comparisons competitions competitors complaints complications components composers compositions computers concentrations concepts concerns concerts concessions conclusions conditions condolences conferences confessions connections consequences conservatives conspirators constituencies constraints constructions consultants consumers containers contemporaries contenders contestants contexts continents contractors contracts contributions contributors controllers conventions conversations convictions cookies copies corals corporations corpses corrections corridors cougars councillors councils counterparts counties countries coupons cousins cowboys coyotes creations creators creatures creditors crewmen crimes criminals crises criticisms critics critters crops cruisers crusaders crustaceans crystals cubs cults cultures currents curves customers customs cyclones cylinders dancers dangers databases daughters days dealers dealerships deaths debtors debts decades decisions declarations decorations deeds defences defendants defenders defenses definitions degrees deities deliveries democrats demons demonstrations demos denominations departments depictions deployments depots depressions deputies derivatives descendants descriptions designations designers destinations destroyers detectors developers developments devices devotees dialects diamonds differences difficulties dignitaries dinners dinosaurs diplomats directions directors disabilities disagreements disasters disciples discoveries discussions diseases dissidents distributions districts disturbances divas divers dividends divisions doctrines documentaries documents dodgers dogs dollars dolphins domains dominos donations donors donuts doors dozens dragons dramas drawings dreams drinks drivers droughts drugs duties dwellers dwellings dynasties eagles earthquakes earthworks economies ecosystems editions editors educators effects efforts eggs elders elections electors elements elephants elevations emails embassies emergencies emissions emotions empanadas emperors employees employers enchiladas enemies energies engagements engines enterprises enthusiasts entities entrepreneurs entries envelopes environments envoys episodes equations eras errors establishments estates euros evenings events examinations examples exams excavations exceptions executions executives exhibitions expansions expeditions expenditures expenses experiences experts explanations explorers explosions explosives expressions extensions extras extremes extremists eyes facilities factions factories factors facts failures falcons families fangs fans farmers fascists fatalities favorites feathers federations females festivals festivities fibers fields fighters figurines files finalists finals findings firearms firefighters fisheries fishermen fixtures flats flavors fleets flights flowers fluids flyers followers foods foothills forces foreigners formations forms fortifications forts fortunes forums fossils foundations freedmen freedoms freeways friends friendships fries frigates frontiers fundamentalists fungi futures galaxies galleries gallons gamers garments gatherings genera generals generations generators genes genres gentlemen giants gifts gills girlfriends girls glaciers glands gliders goals gods gospels goths governments governors graffiti grams grandchildren graphics graves greetings grenades grenadiers grievances groceries groups groves guaranties guardians guardsmen guerrillas guests guidelines guilds guitarists guitars gunboats gunmen guns guys habitats habits hackers halls hamsters hands hats headaches hearings hearts hectares heights heirs helmets henchmen hens herbs heroes hh hicks highlands highs highways hijackers hills historians histories holders holdings homes hormones horrors horsemen horses hospitals hostilities hotels hours households houses humans hundreds hunters hurricanes hussars hybrids hypotheses ibises ideals ideas identities idiots idols ids illnesses illustrations images immigrants implications impressions improvements incentives incidents incomes independents indications indices individuals industries infections ingredients inhabitants initiatives injuries inmates innovations inquiries ins inscriptions insects insights installations institutions instructions instructors integers intellectuals intentions interactions interests interiors interpretations interruptions intersections intervals interviewers invaders invasions inventions investigations investigators investments investors islamists islanders islands isles islets issues items jackals jaguars jays jobs journalists journals judgments jurisdictions justices juveniles kids killers killings kilograms kilometers kilometres kinds kingdoms kits kittens knives laborers labs ladies landings landlords landowners lanes languages lanterns laptops larvae latitudes launchers lawmakers laws lawsuits lawyers layoffs lbs leaders leaderships legends legislators legislatures legs lenders lengths lessons levels liabilities liberals liberties libraries lifeboats ligaments lights limitations linens lines links lions lipids lipsticks litres lobes lobsters localities locals locations locomotives losers losses lots lovers lowlands lungs lyrics magazines magicians maids mailings maintainers makers males malls mammals managers manners manufacturers manuscripts margins marines markers marketers markets markings marlins marriages masterpieces materials maths mayors meadows meanings measurements mechanisms medals medicines meetings melodies members membranes memoirs memorials memories men mercenaries merchants messages methods mice microns migrants miles milestones militants militias millimetres minerals miners minorities mins missiles missionaries missions mitigators models modes modifications molecules molluscs moments monarchs monasteries monks monsters months monuments morcillas mornings mosques moths motifs motives motorists mounds mountains movements municipalities munitions murals murderers murders museums musicals musicians mustangs mutants mysteries names nationalists nationalities nationals nations natives navies nazis negotiations neighborhoods nephews neurons newsgroups newspapers nights nobles nodes nominations nominees nostrils notions novelists novels numbers nuns nutrients oaks objections objectives obligations observations observatories observers obstacles obstructions occupants oceans offensives offerings officers offices officials offs olds ones openings operas operations operatives operators opinions opponents opportunities ops options orchids orders organisations organisms organizations organizers organs originals origins others ounces outages outcomes outlets outliers outs outsiders owls owners padres pages paintings palaces panthers papers parakeets parameters paratroopers parents parishes parsons participants particles parties partnerships parts passages passengers passports pathogens paths patriots patrons payments pcs peacekeepers peanuts peasants pelicans penalties pence penguins people peoples percentiles perceptions performances performers periods perpetrators personalities persons perspectives petals pets phenomena philosophers photographers photons photos physicians pictures pieces piers pies pigs pilgrims pinkies pints pitchers pizzas placards places plains plaintiffs planets planners plantations plants platforms players playoffs pleas podcasts poems poets points polaroids policies politicians populations portraits portrayals positions possessions possibilities postcards posters ppl practices practitioners prayers preachers precursors predators predecessors predictions preparations presentations presenters presidents prices priests primaries primates principals priorities prisoners problems procedures processes producers productions products professionals professions professors programmers programs projectiles projections projects promotions properties proponents proposals pros prosecutors protagonists protections proteins protesters providers provinces publications publishers pubs pundits pupils puppets puppies purposes pursuits pyramids qualifiers qualities quantities quartiles questions rabbits radicals raiders railways ramifications ranchers rangers rankings rapids rashes rates ratings ravens rays rbi reactions reactors readers readings reagents realists reasons rebellions receptions recipients recommendations recordings reds reductions refugees regimes regions regulars regulations reinforcements relationships relatives relics religions remnants renovations repercussions replacements replicas reporters representatives reptiles republicans republics requests requirements rescuers researchers reservations reservoirs residences residents resolutions resources responders responses responsibilities restaurants restrictions retailers revenues reviewers reviews revisions revolutionaries rgds riders rights rituals rivers roads roadways robbers robots rodents roles rooms roses routes routines rovers royals rubles rulers rules runners sailors saints samples sanders satellites saturdays sausages scenarios scenes scholars schools sciences scientists scriptures seats seconds secrets securities seekers seizures selections sellers semifinals senators sensors sentiments serials servants servers services sessions settings settlements settlers seventies shareholders shares sharks shipments ships shipyards shirts shoes shooters shoppers shops shortages shortcomings shots shrubs siblings sides signatures signs silkies similarities singers sisters sites situations sixties skeletons skills slabs slogans smokers snails snakes societies soldiers solutions songs songwriters sonnets sons sorties souls sources speakers specialists specials specifications specifics specimens spectators spectra speculations speeches spheres spiders spines spores spouses squadrons squads squatters squirrels stadiums stairs stances standards standings stars starters statements statues statutes steps stimuli stores stories straits strangers strategies streets strengths stripes structures students studios subdivisions subjects submarines substances substrates suburbs successes successors suggestions summaries sundays superheroes superiors supermarkets suppliers supporters surgeons survivors suspicions swords symbols sympathizers symptoms syntheses systems tacos tactics talents tales tankers targets tattoos taxes taxpayers teachers teachings teammates teams techniques technologies teenagers teens temperatures temples temptations tendencies tens terminals terms territories terrorists testimonies textbooks textiles texts theaters theatres themes theories therapies theropods things thoughts thousands threats thunderstorms tickets tigers times tissues titans tomatoes tombs tonnes tons topics touchdowns tourists tournaments towns toxins toys traders traditions traffickers trailers trainers traits transactions transformations translations travelers travellers treaties treatments tribes tributaries trunks truths tubes turbines turrets turtles twenties types unions units universities users utensils utilities valleys vampires vanguards vans variables variants variations varieties vegetables veggies vehicles vendors venues verbs versailles verses versions vertebrae vessels veterans vibrations victims victories victors videos viewers viewpoints views villagers villages villains vineyards violations viruses visitors visits visuals vocals vols voters votes wanderers warnings warriors waters waterways watts ways weaknesses weapons websites weekends weeks wickets windows wines winners wives wolves women woodlands words workers workshops worlds worshippers wrestlers writers years youths yrs zebras
NNS|VBZ abuses accents acts addicts addresses advantages adventures advocates affects affiliates aims alarms alternates ambushes amounts analyses anchors angles apes appeals approaches arches arrests ashes assaults associates attacks attributes auditions authors averages awards axes backgrounds backs bags balances ballots balls bands bangs banks bans barges barrels barricades bars bases bats batters battles bays beads beams bears beats beavers beds beetles bells bids bills bites blacks blankets blocks blows boards boasts boats bogs bonds bones boosters boots borders bosses bottles bounds bowls boxes brains brakes branches brands braves breaks breasts breeds bricks bridges broadcasts brooks browns bucks budgets bugs builds bulls burns burrows bursts cables cakes calendars calls campaigns camps canals candidates candles canoes cans caps capsules captains careers cares cartoons castles catalogues catches caucuses causes caves centers centres certificates chains chairs champions chances changes channels charges charts chases cheers chips chronicles claims clashes classes claws climbs clips clocks closures clouds clubs clues coaches coasts codes coins collapses collects colours combines commands commissions companions compartments complexes compounds compromises confirms conflicts cons consoles contacts contests contrasts converts convicts corners costs costumes counters counts couples courts covers cows crabs cracks crafts crashes craters credentials credits crews crosses crowds crowns cruises cups cures curtains cuts cycles dances darts dates deals debates decks declines defaults defeats defects delays delegates demands deposits desires details devils diapers disadvantages disciplines discounts discs dishes disks disorders displays disputes distances docks doctors dolls doubles doubts downloads downs drafts dragoons draws dresses drills drives drones drops drums ducks dwarfs ears eats echoes edges elects encounters ends engineers entrances equals escapes essays estimates excerpts exchanges exercises exhibits exits experiments exploits exports expresses faces facets fantasies fares farms fathers faults fears features feeds fees ferries fights figures films filters finds fines fingers finishes fires firms fishes fits fixes flags flakes flames flashes flaws flies floods floors flows focuses folds forecasts forests forks formats founders foxes fragments frogs fronts fruits fuels functions gardens garrisons gases gates gels gestures ghosts gloves grabs grades graduates grains grandparents grants grasses grooves guarantees guards guides gusts handles harms hawks headlines heads hedges heels helicopters hides highlights hints hits holes holidays honors honours hooks hopes horns hosts hulls hurdles husbands impacts implements imports inches increases indexes influences initials inputs instances institutes instruments interchanges intersects interviews invoices jackets jaws jets joins joints jokes journeys judges keyboards keys kills kings knees knights knocks knots labels lakes landmarks lands landscapes landslides laps lasts laughs launches layers lays leads leaflets leafs leagues leaks leaves lectures licenses lies lifts limbs limits lips lists lives loads loans locks loops lords lows machines majors manufactures maps marbles marches marks martyrs masks masses masters masts matches mates matters meals measures meets mentions metals meters metres mills minds mines ministers minors mirrors misses mistakes molds monitors monkeys moons moors mortars mortgages mothers motions motorcycles motors mounts mouths moves muscles mushrooms nails needles neighbors neighbours nerves nests networks niches noises norms noses notes notices nurses objects occasions orbits ornaments outbreaks outfits outlines outputs packages packs pains paints pairs panels pants parades parallels parks parodies partners passes pastures patches patents patrols patterns paws peaks peers permits phases phones photographs phrases picks pillars pilots pins pioneers pipes pirates pistons pitches pits planes plans plates plots pockets poles polls portions ports poses posts pounds powers precautions premieres premises presents pressures previews prints privileges prizes profiles profits programmes promises props prostitutes protests protocols prototypes punches purchases pushes puts puzzles quarters queens quotes races raids railroads rains raises rallies ramps rams ranges ranks rations ratios rats reaches reads rebels rebounds recalls records recounts recruits reefs references reforms refunds regards regiments regrets reigns reins rejects releases remarks repairs repeats replies reports rescues reserves resorts rests results returns rewards ribs rides ridges rifles rings riots rises risks rivals rockets rocks rolls roofs roots ropes rows rumors rumours runs rushes sacks sacrifices sails salaries sanctions sandwiches saves scales scars schedules schemes scores scouts screams screens screws scripts sculptures seals searches seasons sections sectors seeds segments senses sentences sequences serves sets shadows shafts shapes sheets shells shelters shelves shields shifts shoots shores shoulders shows shrines shuttles sights signals singles sinks sins sizes sketches skies skirts skulls slaves slices slides slopes slugs smells soils sorts sounds spaces spans sparks spears speeds spells spices spikes spirals spirits splits sponsors spots spreads springs spurs squares stages stakes stalls stamps stands staples starts states stations stays steals stems stereotypes sticks stocks stokes stones stops storms streams stresses stretches strikes strings strips struggles struts studies stumps styles subpoenas suicides suits summers sums supplies surfaces surprises surveys suspects swamps tables tablets tackles tails talks tanks tapes tasks tastes tears telescopes tenants tensions terraces tests textures thieves thirds threads thrones throws tides tiers ties tiles tips tires titles toes tolls tones tools tops totals touches tours towers traces tracks trademarks trades trails trains transfers transforms traps treats trees trenches trends trials tricks tries triggers trips troubles trucks trusts tunes tunnels turns twins twists uniforms updates ups uses vacations values veins ventures vests vets vignettes visas voices volumes volunteers wages wakes wales walks walls wards warrants wars watches waves weeds weights wells wheels whites winds wings wins winters wires wishes witnesses wonders woods works worms worries wounds yards yields zones
NN|NNS abandonment abolition abortion absence absorption abundance academia acceleration accessibility accommodation accommodations accompaniment accomplishment accordance accountability accretion accumulation accuracy acetate achievement acquaintance acquisition acquittal activation activism adaptation addiction adjustment admiration admission adobe adultery advancement adversity advocacy aeronautics aesthetics affection affiliation affinity affliction aftermath aggression aircraft airspace alcohol alcoholism algebra alignment allegiance allergy allocation allowance aloe alteration altitude aluminium aluminum amalgamation ambiguity ambition amendment ammonia ammunition amnesty amusement analogy anarchy anatomy ancestry anchorage animation annals annexation anthropology anticipation antiquity apparatus appearances appetite applause appreciation approximation arbitration archaeology armament armor armour arrangement arrogance arsenic arthritis artillery asbestos ascension ascent aspiration assertion assessment assignment association assumption assurance astronomy astrophysics asylum athletics attendance attraction auspices authorization auto autobiography autonomy availability aviation awareness aye backup bacon bacteria baggage ballet bamboo bandwidth bankruptcy basalt baseball basil basketball behaviour belongings betrayal billion billions biodiversity biology bluegrass bombardment bourbon bpd brahma brandy brass bravery bread breath breyer brightness broccoli brotherhood brutality buffalo burglary burial bush butterfly cab cabinet cadmium calcium calculation calibre camel campus cancellation cancer candidacy cannabis cannon capitalism capitulation captivity cargo carriage casino caste catalyst cattle cavalry cedar celebration celebrity censorship ceramics ceremony certainty certification chambers champagne championship chaos chapel charcoal chardonnay charity chassis chemistry chi chicken childbirth childhood chile chili china chloride christ chrome chronology cider cinema cinematography cinnamon circuit circulation circumstances citation citizenship civet civilization clarification clarity classification clay clearance clergy clothes clover cm coal coalition cocaine coconut coincidence cola collaboration collision cologne colonization coma combination combustion comedy commemoration commentary commerce commitment commons commonwealth communism compassion compatibility compensation compilation completion complexity compliance composition compression computation concentration conception concession concurrency concussion condemnation confederation confession confinement confirmation confluence conformation confrontation confusion congestion congratulations congregation conjunction conquest conscience consciousness conscription consecration consequence conservation consistency consolidation conspiracy constellation consultation containment contempt contention continuation continuity controversy convection convenience convention conversion conviction coordination coronation corps correction correspondence corruption cosmos cotton countryside courage courses courtesy coverage creativity credibility cricket criteria criticism crossroads cruelty crystal cuc cucumber cuisine cultivation curiosity currie custody danger darkness data daytime deadline debris debt deception decor decoration dedication deer defence deformation degradation deity delegation demolition demonstration demotion denial denomination density dentistry departure dependence depiction deployment deportation deposition depression depth depths designation dessert detachment detection detention determination detonation deviation devotion dexter diagnosis dialect diamond diarrhea dictatorship dignity dimensions diplomacy dirt disagreement disappearance disappointment discomfort discovery discretion discrimination disease disinformation disintegration dismissal disobedience disparity dispersal displacement disposal disrepair disruption dissemination distinction distortion distraction disturbance diversion divinity doctrine dominance domination donation dozen drainage drama drought durability duration dynamics earnings ecology economics effectiveness efficiency electronics elephant elevation eligibility elimination elk elm embarrassment emergence emery emission emotion empathy emphasis empowerment emulation enclosure encroachment endorsement endowment endurance engagement enhancement enjoyment enlightenment enrollment enterprise enthusiasm entirety equality equilibrium equity equivalence erection erosion eruption espionage essence establishment estate ether ethics ethnicity etiquette evacuation evolution examination excavation excellence excitement existence expectations expedition expenditure expiration explanation exploitation expression expulsion extension extinction extraction extradition fabric fabrication faction fairness fallacy fallout familiarity famine fanfare farce farewell farmland fascination fascism fauna feasibility federation feelings feet felicity fellowship felony fertility fertilization festival fiat fiber fibre fidelity fir firepower fireworks fish fitness flavor flavour flexibility flint flora flu flux folklore folks footage forbearance forehead forestry forgiveness formation fortune foundation fragmentation fraternity fraud frequency friction friendship frustration ft functionality fusion gallows games garlic garnet gasoline genetics genius geography geometry gis gnu goods goodwill gospel governance governorship graduation granite gratitude gravity gridlock grief grocery grounds guidance guilt gunfire gunpowder gunshot gymnastics habit habitability habitation halftime handball harassment hardness hardship hardware harmony hart hatred havoc headquarters healthcare heath heather heaven heck height helium hemoglobin heresy herring hiatus hibernation hierarchy hockey holly homage homicide homophobia homosexuality honesty honey horror horseback horsepower hospitality hostage hostility household humanities humankind humidity hydrogen hygiene hypocrisy ibis identification ideology ignorance illness illumination illusion illustration imagery imagination imitation immigration immunity impeachment imperialism impression imprisonment inability inauguration incarnation incentive inception incitement inclination inclusion incompetence incubation indemnity independence indication induction inequality inertia infancy infantry infection infiltration infinity inflation influenza infrastructure inhalation inheritance initiation injection injustice innings innocence innovation inquiry insanity inscription insignia insistence inspection inspiration instability installation institution instruction instrumentation insulation insurgency insurgents intake integration integrity intensification intensity intention interaction intercourse interference interjection internship interplay interpretation intersection intervention intestine intimacy intolerance introduction invasion invention inversion irony irrigation isolation jargon jasper java jeans jeep jelly jeopardy jersey jewelry journalism joy judgment jungle jurisdiction justification karate kg kindergarten kindness kinematics kit km lacrosse landfall latitude laughter laundry lava lawn lawsuit leakage legend legitimacy leisure leopard letters lettuce liability liberation liberty lieu likelihood likeness limestone lineage liner lingerie linguistics lipstick liquidation liquidity liquor literacy litigation liver livestock lobster locomotion locust logic logistics longevity loyalty luggage luxury lynx machinery macintosh mackerel madness magnitude maintenance maize majesty makeup manila manipulation mankind manpower maple marijuana marsh marxism masonry math maturity mayo mead measurement mechanics media mediation medicare medication meditation melody membership membrane mercury mercy merger metabolism metaphor methodology midday midnight midst migration millimetre million millions min minority minutes misconception misfortune mistreatment mixture mm mmbtu mobility mode modernity modernization modification moisture momentum monarchy monopoly monotheism monster mood moose morale morals morgan morphology mortality motivation movies mud multitude musk mutilation mystery myth mythology nationalism nationality nausea navigation necessity negligence negotiation neologism neon neurosurgery neutrality newton nightfall nightlife nighttime nil ninja nitrogen nobility nomenclature nomination notification notoriety novelty nutrition oak obedience observation obsession obstruction ocean odds offense offspring onion opera opposition oppression optics optimization ordination ordnance ore organisation orientation outskirts oversight ownership oxidation oxide oxygen paperwork paradise parity parliament partnership passage passion patients patriotism patronage peat pedicure penetration penguin perception percussion perfection permission persecution perseverance personnel petrol petroleum ph pharmacy philology philosophy pie pig pike pilgrimage pineapple piracy plasma platinum playback plum plurality pneumonia poker police politics polo popularity pork portage porter portrayal possession potassium potato pottery prayer precedent precipitation prediction preference pregnancy preparation preparedness preservation prestige prevention priesthood princess principles priority prison probability probation proceedings procession proclamation procurement productivity profession professionalism progression prohibition projection prominence promotion pronunciation propaganda propulsion prose prosecution prosperity prostitution protein providence provisions prowess proximity proxy psychiatry publicity punishment pursuit python qualification qualifications racism radar rainfall readership readiness realism realization rebellion reception recession recognition recommendation reconnaissance reconstruction recovery recreation recruitment redemption redevelopment reduction reed reelection referral reformation refuge refurbishment refusal regency registration regulation rehabilitation reinforcement rejection relations relativity relaxation relegation relevance reliability remembrance remorse removal rendition renewal renovation reorganization repatriation repetition replacement representation representations repression reproduction reputation resemblance reservation residence residency resignation resilience resin resolution resonance restoration restriction resumption resurgence resurrection retaliation retention retirement retraction reunion revelation revenue reversal revision revival revolution rex rhetoric rhythm rice riches rivalry robbery robotics rotation royalty rs rubbish rubble rudeness rum sadness safari sales salinity salmon salvation samurai sanctuary sandstone satanism satire satisfaction sauce savannah savings scandal scholarship scripture scrutiny seafood seas seaweed secrecy segregation seizure selectivity semantics sensation sensitivity sentiment separation sesame sexuality sheen sheep shipbuilding shipment shortage shrapnel shrimp sickness siege sierra sigma significance silicon silicone simplicity simulation sinus slavery soccer socialism sociology soda sodium softball solidarity sovereignty spacecraft species specification spectroscopy speculation sponsorship sports stabilization staff stardom starlight starvation statehood statesman stationery statistics stature stipulation stoppage straw stucco sturgeon subdivision submission subscription subsistence substance substantiation succession suffrage sunlight sunset sunshine superiority superstition superstructure supervision supremacy surroundings surveillance survival suspension suspicion symmetry sympathy syndrome synthesis taxation technique teeth telecommunications telegram tendency tennis termination terminology terrain terry testimony thanks thanksgiving theater theatre theft theodore theology therapy thickness thousand tiger tissue titan tobacco toilet ton tonnage topography touchdown townspeople tragedy transformation transfusion transmission transmittal transparency trauma treason treaty tribute trillion troops trout tuberculosis tuition tuna turbulence turkey turmoil turnout turnover tutelage tweed twilight uncertainty underwear unemployment unification uniformity union unrest unwillingness uprising uranium urine usage usd utility utopia vacancy vaccine validity valuation van vandalism variation vegetation velocity velvet vengeance venom verification verse vertigo viability vibration vicinity vinegar vinyl violation virtue visibility vocabulary vodka voicemail volleyball voltage vulnerability wagon waiver walnut warfare warmth warranty wartime watt wavelength weakness welfare whale whaling wheat whereabouts whiskey width wilderness wildfire willingness willow wisdom withdrawal woodland wool workmanship workplace wreckage writings yen youth yuan
NN|NNS|VB abandon abuse accession acclaim accord acupuncture advantage adventure aim alarm ambush anger appeal ash attire auction audition avail bail bait bark batter beaver beef bicycle birch blackmail blame blast bloom blossom blush bone boost bounce brake breach brick brush bubble bud bulk bull butter cable camouflage candy canvas capture carpet caution cement char charm chase chat cheek chuck closure cloud coach coin coke collapse colour combat comfort complement compromise concentrate concord conduct congress consent contrast convoy cord cork corn costume crab craft crown crush crust cup curb cure curl curry dash dawn daylight decay deck decrease decree defeat delay delight demise deposit descent desire despair dialogue din discharge discipline disco discourse disdain disguise disgust dislike disorder dispatch display dispute disregard distress dive divorce dock doom drag drain drift drill duck ease echo eclipse egg entrance escort excuse exercise exhaust exile expense experiment export extract fail fame fantasy fare fate fault favour ferry fever flame flesh flock flour flow flower foam fog foil fold forest fox fracture franchise freight fringe frost fruit fry fungus fur fuss gall gear gel gesture gin glory glue golf grace grain grass gravel grip guard guest gum hail ham harbor harbour hare harm harvest hay hemorrhage honor honour hook horn hose humor humour hunger hunt hurry hush hype import incense influx ink insult interchange interface jade jail jam jaw jazz jet juice junction junk ken kick labor labour lake lamb landscape leaf leather lecture leverage licence lift lime lip litter lock lumber lust m manicure manufacture marble march massage mast mate menace merchandise merit mesh mess metre milk misconduct mix mold mortar motion muscle mutiny neglect nerve nickel noise occasion ornament outrage outreach overflow overlap overthrow pack paint parade pardon parody parole partition paste pasture patrol pearl pee pencil pepper perch peroxide pigment pile pine pitch pity plague plaque plaster plate poll poop posture pot powder praise precaution prejudice preserve prey pride privilege profit proportion prospect protest protocol pulp punch punt radio rage ransom rap rape recapture reform refund refuse register regret relay remark remedy reserve resort revenge revolt reward rib rope rot rouge rue ruin rumor sabotage sabre sacrifice saddle sail salary salute salvage sand sap scent scope scrap scratch screw script scrub sculpture seal sequence sex shade sham shame shell shelter shine shock shore shrink silence sin skill slang slash slaughter slip slope snooker snow soap soup spar spawn spice spike spin spite sport spray steam steel stint stomach stone stress stretch string stroke sugar sulfate sum sunburn surf surrender survey swamp sway sweat swing tackle tag tape tar taxi telegraph telephone temper tension tenure texture thirst thread thunder tide timber tone tongue torture tow trace transition trash treasure triumph trump tune turf twist twitter vapor veto vision volume vomit ware warrant wax wire wit witness woo worm worship wow wrap wreck yeast yield zinc
NN|NNS|VBG accounting advertising backing banding bearing beating bedding bleeding blinking blocking bombing bonding breathing breeding broadcasting burning carving chewing clearing coating coding conditioning costing counseling counselling craving crossing doubling dressing drilling drowning embedding ending engineering filing financing firing flooding fostering greeting grouping hanging harvesting healing heating hunting imaging kidnapping landing lining listing lobbying lodging mailing mapping marketing marking mating meowing misunderstanding modeling modelling mourning nursing ordering outsourcing pacing packing pairing plating poisoning proving publishing questioning rating rearing recycling rendering reopening reporting resting restructuring sailing sampling scanning scoring screening shifting shooting signaling smoking spacing spelling stabbing suffering swimming switching tapping timing topping tracing trapping urging vomiting waking warning washing weighing winding wiring wrestling
NN|NNS|VBZ advances ages aids archives barracks blues contents controls damages designs falls finances frames funds gains gaps glasses jumps likes means needs physics pools proceeds proportions prospects rails remains remedies respects rounds ruins scissors shakes shorts thumbs travels
NN|RB aside deed e hill home meantime meanwhile n northeastward once outdoors pa someday standby underneath way yes
NN|VB accent access account act addict address advance advice advise advocate affect affiliate aid ally anchor angle annex answer apprentice approach arc archive arm array arrest assist attack attempt attribute axe backdrop badge balance balloon ballot ban bank barb barber barge barrage barrel bash bat batch bath bathe beam bear beard beetle bell belly belt bend benefit berry bet bias bill bin bite blanket blaze blend blink block blockade blow board bob boil bomb bond book boom booster boot boss bother bottle bow box boycott bray break breast breed breeze broker brook browse buck bucket buddy buffer buffet bug build bundle burden burn burr butcher butt buy buzz bypass calendar call canal candle capsule captain care carol cart cartoon cascade castle catalog catalogue catapult catch cater caucus cave cc cease censor challenge change chant charge chart charter check chef chew chin chip chorus chronicle claim clash claw clerk click climax climb clip clock clone clue cluster coat coil collar comb combine command comment commune companion compartment concern condition cone confirm conglomerate console construct contact control convert convict cook cope copy cost couch count counterattack cover cow crane crate crater credit crest critique crow crowd crusade cry cube cue curate curse curtain curve dare dart deal dean debut decline default defect delegate demand den derrick desert design devil dial dictate die diet dig digest disc dish disk ditch divide document doll dome don dose dot doubt download draw dream drink drive drone drop drum duel dump ear edge edit email embrace encounter end endeavor endeavour engineer ensemble escape essay estimate excerpt exhibit exit experience exploit expose eyewitness face fall farm favor fax fear feast feather feature feed feel fence feud fight figure file fill film finance finger finish fix flank flaw float flood flourish flute fly focus follow footprint force ford form fraction fragment freeze frog function funk fuse gain gamble gang gap garden garrison gate gather gauge gaze ghost glove glow godfather gown grab grade graduate grandfather grant grasp grill groom guarantee guess guide gun halo halt hammer handle hassle hatch hate haunt hawk headline heat hedge heel helicopter helm help herald herd hide highlight hike hint hire hitch hoax hoist hold hole hop hope host hug hull hymn impact implement impress imprint increase index infiltrate initiate inn insert institute instrument intercept interview inventory invoice isolate issue jacket jar jerk jimmy jinx jockey join joke journal journey judge jump keep kernel keyboard kill kiss knee knife knight knock knot label lack ladder lam lance land landmark landslide lap laugh launch layer league leak leap lease leave lens lesion lever levy lick lie limit link list load lobby lodge look loop lope lord lounge love lull lure mail mandate maneuver mantle mark marshal marvel mask massacre match matter maze measure meet melt memo mention mentor microscope microwave mike mill mind mine mirror miss mob monitor monkey mortgage motorcycle mount move mummy mushroom muster muzzle name need needle neighbor niche nick nickname note notice nurse offer opt orbit order orphan outbreak outfit outline overdose overhaul overview pace pad palate palm parachute paragraph park parry partner pass pastor patch pattern pause pay peck peer pen permit pet petition photograph pick picket picnic picture pillar pillow pin pioneer pipe pirate piston pit place plan plank plant plateau play pledge plummet plunge pocket pod point pole pond pose post potter pound practice premise preorder press pressure preview print probe produce profile programme progress promise prop proposition prostitute prototype pull pulse pump pup purchase purse push puzzle quake quarry quarterback queen quest question quiz quote radius raid rail railroad raise rally ram ramp ranch rate ratio ration ray reach rebel recall recruit reef reel referee reference refrain regard regiment reign rein reject release remainder remake rematch rent repeat reply report request rescue research resource respect result retake retreat return review rick ride ridge riff rifle rig rim ring riot rip ripple rise risk rock rod roll roof roster route rub rule rumble rush sale sally sandwich save scam scan scar schedule scheme scoop score scout scream search seat segment sell serve settle shaft shake shape share shear shepherd shield shift ship shoe shoot shop shoulder shout show showcase shrine sigh sign sink sit sketch ski skip skull slam slap slave sled sleep slide slot slug slum slump smash smell smile smoke sms snack sneeze soldier sort sow spark speed spell spill spindle sponsor spoon spotlight sprint spur spy squeeze stack stake stall stamp stampede stand staple start state stay steal stem step stick stir stoke stop strand strap streak stream strike strip struggle study stunt style subpoena substitute sue suffix suit supplement support surge surprise swan swap sweep swim switch syndicate tablet tailor take talk tango tap target taste tear telecast telescope template tenant tent terrace test text threshold throne throw tie tier tile till toe toll toss touch tour tower toy track trade trademark train transfer transform transplant transport trap travel traverse treat trek trench trend trigger troop trot trough trust try tug tunnel turn tutor tweet type update upgrade urge use v vacuum value vault veil vein venture verge vest view visit vlog volley volunteer vote voyage wage wai wait wake walk ward warehouse watch wear weld whip wig win wink wish witch work worry yap yard zero zone zoom
NN|VBD drove rode rose saw spoke
NN|VBD|VBN amended entered felt insured led thawed thought
NN|VBG averaging awarding balancing banking basking batting beginning bending billing boarding booking bottling breaking briefing browsing building buying calling campaigning camping casting catering changing cleaning climbing closing coming computing consulting contracting cooking copying counting covering cutting cycling dancing dating dealing dining diving docking downloading drinking drying dusting dwelling earning eating editing exercising exploring failing falling farming feeding fighting filming finding fishing fixing fleeing flooring following foraging forwarding funding fundraising gambling gaming gathering generating governing granting handling happening heading hearing helping hiding hiking hiring holding hosting inning joining kidding killing launching learning licensing listening loading logging looting making manufacturing marrying meaning meeting metering mining mixing modifying mounting murdering naming negotiating networking observing offering operating organizing painting parting piloting planning playing policing polling posting pricing printing proceeding processing programming racing raising rallying recording recruiting riding roofing ruling running saving saying scarring scheduling schooling searching seating sensing sentencing serving setting sharing shipping shopping signing sinking sitting sleeping smelling smuggling solving spawning spending spraying starting steering streaming strengthening styling surfing taking talking tasting teaching testing thinking towing tracking trading trafficking training travelling tuning turning tutoring unveiling viewing voting wading waiting walking warming winking wording working wrapping writing yelling
NN|VBZ comes s summons
NN|VB|VBD|VBN burst cut forecast hit quit read shed spread wound
NN|VB|VBN cast jack run
RB aboard abroad abruptly absolutely accidentally accordingly accurately actively actually additionally adequately administratively adversely aft afterward afterwards aggressively aka allegedly almost alongside aloud alternatively altogether amazingly annually anymore anytime anyway anyways anywhere apparently appropriately approx approximately arguably artificially asap ashore automatically badly barely basically beautifully beforehand besides briefly broadly brutally btw carefully certainly cheaply chemically chiefly clearly closely coincidentally collectively colloquially comfortably commercially commonly completely concurrently consequently considerably consistently constantly constitutionally continually continuously correctly critically culturally currently dangerously deeply def definately definitely deliberately densely desperately differently digitally directly distinctly domestically downwards dramatically drastically easily economically effectively efficiently electronically else elsewhere emotionally enthusiastically entirely equally especially essentially ethnically eva evenly eventually everywhere evidently exactly exceptionally exclusively explicitly extensively extremely fairly faithfully falsely famously fatally federally fiercely finally financially firmly firstly forcibly forever formally formerly forth fortunately freely frequently freshly fully fundamentally furthermore fyi generally genetically gently geographically globally gradually greatly grossly happily hardly harshly hastily heavily hence hereby herein highly historically honestly hopefully however ideally illegally immediately immensely implicitly importantly improperly inadvertently incidentally incorrectly increasingly incredibly indeed indefinitely independently indirectly individually indoors inevitably initially instantly instead intentionally interestingly internally internationally ironically jointly kinda largely lastly lately legally legitimately lightly likewise ling literally locally loosely mainly manually markedly maybe mentally merely militarily mistakenly morally moreover mortally mostly musically mutually namely narrowly nationally naturally nearly necessarily negatively nevertheless newly nicely non nonetheless normally notably noticeably nowadays nowhere nt obviously occasionally officially oh onboard onwards openly ordinarily originally ostensibly otherwise overly overwhelmingly partially particularly partly peacefully perfectly perhaps periodically permanently personally physically pleasantly politically popularly positively possibly posthumously potentially practically precisely predominantly preferably prematurely presently presumably previously primarily principally privately probably professionally profoundly progressively prominently promptly properly proportionally proudly publicly purely purposely quickly quietly racially randomly rapidly rarely readily really reasonably recently regionally regularly relatively remarkably remotely repeatedly reportedly respectfully respectively rightly roughly routinely sadly safely seasonally secondly secretly seemingly seldom separately seriously severely sexually sharply shortly significantly similarly simply simultaneously sincerely slightly slowly smoothly socially solely somehow sometimes somewhat somewhere soo specially specifically spontaneously statistically steadily strategically strictly strongly subsequently substantially successfully successively suddenly sufficiently supposedly surely surprisingly swiftly systematically technically temporarily tentatively thankfully thereafter thereby therefore thoroughly thus tightly totally traditionally tragically truly twice typically ultimately unanimously undoubtedly unexpectedly unfortunately uniquely universally unsuccessfully unusually unwittingly usually variously vastly verbally versa vertically vigorously violently virtually visually voluntarily whenever whereas whereby wherein whereupon wherever wholly widely wildly willingly wonderfully yeah yep
VB absorb accelerate accept accommodate accompany accomplish accuse ace achieve acknowledge acquire adapt add adjust administer admire admit adopt advertise afford agree align alleviate allocate allow alter amend analyse announce anticipate apologize appear appease applaud apply appoint appreciate approve argue arise arrange arrive ascertain ask assassinate assemble assert assess assign assume assure attach attain attend attract avenge avoid await begin behave believe belong beware bless borrow breathe bring bury calculate cancel capitalize carry celebrate choose circulate cite clarify classify collaborate commemorate commence commit communicate compensate compete comply compose conceal conclude concur condemn confess confine confront confuse congratulate connect conquer consider consist consolidate constitute consume contain continue contradict contribute convey convince cooperate correspond counteract create criticize cultivate customize dam decide declare defend define delete deliver demonstrate denote deny depart depend depict deploy derive descend describe deserve desist destroy detect deter deteriorate determine develop differ differentiate dine disagree disappear disclose discover discuss disrupt distinguish distribute divert donate du earn eat educate elevate eliminate embark emerge emit emphasise emphasize employ empower emulate enable encircle encompass encourage endanger endorse endure enforce engage enhance enjoy ensure enter envision establish evacuate evaluate evict evoke evolve examine exceed excel exclude execute exist expand expect explain explode explore extend extradite facilitate find flee forget forgive formulate fulfil fulfill garner generate get give go google govern grow hang happen harass harry hav headquarter hear hector hesitate identify ignore imagine immigrate impose improve include incorporate indicate inform inhabit inherit inspire install intend inter interact interfere interpret intersect intervene intimidate introduce invade invent invest investigate invite involve justify kidnap kindle know leach learn lend let listen locate log lose lynch maintain make manage manipulate mar marry merge migrate minimize modify morph negotiate notify observe obtain occupy occur operate oppose organise organize originate outflank overturn overwhelm owe participate penetrate perceive perform persist persuade peter pierce portray possess postpone pour predict prefer prepare prevent proceed procure promote propel propose protect prove provide provoke publish punish pursue qualify r re react realise realize reappear reassure rebuild receive recite recognise recognize recommend reconcile reconsider recover redeem reduce refer refine reflect refuel regain regulate reinforce relate relax relieve relinquish relocate rely remain remember remind remove render renew renovate reopen repel replace represent reproduce require reschedule resell resemble reside resign resist resolve respond restore restrict restructure retain retire retrieve reunite rev reveal revise revisit revive rob rotate satisfy say see seek seem seize send shanghai shorten sing socialize solve speak speculate spend stabilise starve strengthen strive submit subscribe succeed suck suffer suggest sully suppress surround survive suspend sustain teach tell tend terminate testify thank think thrash threaten thrive tighten tolerate translate transmit undergo understand undertake unfold unite unlock utilize vanish vary ve verify violate wade waive wander want warn weaken weigh welch welsh widen withdraw withstand write
VBD arose became began blew burned came chose concluded drank drew figured flew forbade forgot gave grew hanged knew morphed overran oversaw rang refused remained sang sank sat seemed showed stole took tore undertook underwent walked went withdrew woke wore wrote
VBD|VBN abandoned abbreviated abdicated abducted abolished aborted abridged abused accelerated accessed accommodated accompanied accounted accumulated achieved acknowledged acquitted acted activated added addressed administered admired adopted adorned advertised advocated affiliated afforded aggravated agreed aided aimed aired airlifted alerted aligned allocated allowed alluded amalgamated amassed ambushed amounted analyzed anchored angered annexed announced answered anticipated apologised apologized appealed appeared appointed appreciated apprenticed approached approved argued arranged arrested arrived ascribed asked assassinated assaulted assembled asserted assessed assisted assumed ate attacked attained attended attested attracted attributed auditioned augmented authored authorized averaged avoided awaited backed baked banked banned baptised baptized barred bathed batted battled beheaded believed belonged benefited besieged bestowed betrayed billed blamed blasted blended blurred boarded boiled bombarded bombed booked bordered borrowed bothered bought boycotted brainwashed branched branded breached bred briefed brought built bypassed calculated called campaigned canceled cancelled canned capped captained captured cared carried carved caught caused cautioned ceased ceded cemented chained chaired challenged changed characterised characterized charted chartered chased checked choked choreographed circulated cited claimed clarified clashed cleaned cleared climbed clinched clustered coached coated coincided coined collaborated collapsed collided combined commanded commemorated commenced commended commented commissioned communicated compared compelled competed compiled complained complemented complimented compounded compressed concealed conceded conceived condemned conducted conferred confessed configured confirmed confiscated confronted congratulated conquered consecrated consolidated constituted constructed consulted consumed contacted contaminated contested continued contracted contrasted contributed conveyed convicted cooled coordinated copied copyrighted corrected corrupted counted countered cracked crafted crashed created credited cremated crewed cried criticised criticized crossed crowned crushed culminated cured curtailed damaged danced dealt debated debuted decided declared declined decorated decreased deemed defeated defected defended deferred defined deleted delivered demanded demolished demonstrated denied denounced departed depended depicted depleted deployed deported deposed deposited deprived derived described deserted designated designed desired detained detected deteriorated detonated devastated devised diagnosed died differed diminished dipped disagreed disarmed disbanded discarded discharged disclosed discontinued discovered discussed disenfranchised disguised disliked dismantled dismissed disorganized dispatched dispersed displaced displayed disposed disputed disrupted dissolved distorted disturbed diverted documented dominated donated dotted doubled downed downgraded downloaded drafted dragged draped dressed drifted drilled dropped drowned dubbed dug dumped earmarked earned echoed edited effected elected electrified elevated eliminated emailed embarked embraced embroiled emerged emigrated emphasized employed enabled enacted enclosed encountered encouraged endorsed endured enforced engraved enjoyed enlarged enlisted enraged enrolled enshrined ensued ensured entangled entitled entrusted envisioned equipped erased erected eroded erupted escalated escaped escorted established esteemed estimated evacuated evaluated evidenced evoked evolved exacerbated exaggerated examined excavated exceeded excelled exchanged exclaimed excluded executed exercised exhibited exiled existed exited expelled experimented explained exploded exploited explored expressed extracted extradited eyed facilitated failed fared farmed fascinated favoured faxed feared featured fielded filed filled filmed filtered finalized financed fined fired flanked flattened fled fleshed flipped flooded flourished flowed foiled folded followed forced formalized formulated fortified forwarded found founded fragmented framed freed frequented fried frightened fueled fulfilled fused gained garnered gathered geared generated glazed got governed grabbed graduated granted greeted grilled grossed grouped guessed guided hailed halted hampered handcuffed handled happened harassed hardened hatched hated hauled haunted headquartered heard heated held helped highlighted hired hoped hospitalised hospitalized hosted housed hovered hunted identified ignited ignored illustrated imagined imitated immigrated impaired impeached implicated imported imposed imprisoned improved improvised inaugurated incurred indicated indicted induced inducted inferred infiltrated inflicted influenced infused inhabited inherited inscribed inserted insisted installed instituted instructed insulted intensified interacted intercepted interned interpreted interred interrogated interrupted interspersed interviewed intrigued introduced invaded invented inverted invested investigated invited invoked issued jailed jammed joined judged jumped kept kicked kidnapped killed knocked labeled labelled lacked landed lasted lauded launched layered leaked learned learnt leased lent leveled lied lifted liked likened lined linked liquefied listed listened lit lived loaded loaned lobbied locked looked looted loved lowered lured made mailed maintained mandated manipulated manufactured mapped marched marketed massacred matured meant mediated melted merged messed met migrated mimicked mined mirrored missed mobilised mobilized modeled modelled moderated modernized modified monitored motivated mounted moved mummified murdered named narrated narrowed naturalized necessitated needed neglected negotiated nicknamed nominated noticed notified nurtured objected obliged obscured observed obtained occurred offered omitted opened operated opted orchestrated ordained originated ousted outlined overlooked overshadowed overturned owed owned packaged paid painted panned parked parted participated partnered passed patented patrolled paused penetrated perceived performed perished permitted persecuted persisted persuaded petitioned phased phoned photographed picked pictured pinned pioneered pitched plagued planned planted played pleaded pledged plotted plunged poisoned popped popularized populated portrayed positioned postponed poured powered practiced practised praised preached preceded predicted premiered prescribed presented preserved presided pressed presumed pretended prevailed prevented printed prized proceeded processed proclaimed produced profited programmed progressed prohibited projected promised promoted prompted promulgated propelled proposed prosecuted protested proved provided provoked publicized published pulled punched punished purchased purported pursued pushed questioned quoted raced raided raised rallied rammed ran ranked raped rated ratified razed reached reacted reactivated realigned realised realized reared rebounded rebuilt recalled recaptured received recieved reclaimed reclassified recognised recommended reconciled reconstructed recorded recounted recovered recreated recruited recycled redeveloped reduced referenced referred reformed refurbished regained regarded regretted reigned reinforced reinstated reissued reiterated rejected rejoined released relegated relied relinquished relocated remanded remarked remembered reminded removed renamed rendered renovated rented renumbered reopened reorganized repaired repealed repelled replaced replied reported represented reprinted reprised reproduced repulsed requested required rerouted rescheduled rescinded rescued researched resembled resented resided resisted resolved resorted responded restarted restored resulted resumed resurrected retained retreated retrieved returned reunited reused revamped revealed reversed reverted reviewed revisited revived rewarded reworked rifled rigged ripped rolled routed ruined ruled rumored rushed sacked sacrificed saddened said sailed salvaged sampled sanctioned saved scaled scheduled scrapped screened sculpted sealed searched seated secured seized selected sent sentenced serialized served serviced severed shadowed shared shifted shipped shortened shortlisted showcased shrunk sidelined signed simplified singled sited slammed slashed slated slept slipped sloped smoked smuggled sold solidified solved sorted sought sounded sourced spaced spanned spared sparked spawned specified speculated spent sponsored sprayed spun spurred squared stabbed stabilized staffed staged stained stalled stamped standardized starred started stated stationed stayed steamed stemmed stepped stood stopped stored strengthened stressed stretched stripped struck struggled stuffed stunned styled stylized subdivided subjected submerged submitted substituted succeeded succumbed sued suffered suggested summarized summoned supervised supplemented supplied supported suppressed surfaced surpassed surrendered surveyed survived swept switched synthesized tagged talked targeted tasked tasted taught teamed televised tended termed terminated terraced tested testified thanked threatened threw thwarted timed told topped tortured tossed totaled touched toured towed traced tracked traded trailed transferred transformed transitioned translated transmitted transported traveled travelled treated triggered tripped truncated trusted tuned turned tweeted uncovered understood unified unlocked unveiled upgraded upheld uploaded urged used utilised utilized vacated vanished vaulted ventured verified viewed violated visited volunteered voted vowed waited waived walled warned washed watched weakened weighed welcomed wiped wished witnessed won wondered worked worsened worshipped wrecked wrestled yelled yielded
VBG abandoning abusing accepting accessing accompanying accumulating accusing achieving acknowledging acquiring adding addressing adhering adjoining adjusting admitting adopting advancing advising advocating agreeing aiming airing allowing alternating analysing announcing answering anticipating appearing applying approaching approving arguing arising arranging arriving ascending asking aspiring assaulting assembling assessing assigning assisting attacking attaining attempting attracting avoiding awaiting banning battling believing belonging bidding biting blaming boating bordering bowling boxing branding bringing browning bundling bypassing canceling capturing carrying catching causing charging chasing cheating checking chilling choosing chronicling circling circulating citing claiming classifying coaching collapsing collecting colliding combining commanding commemorating commencing commenting committing commuting comparing competing compiling complaining completing composting comprising concentrating concerning concluding conducting confirming connecting considering consisting conspiring constructing consuming containing contemplating continuing contributing converting cooling cooperating coordinating creating crushing crying culminating daring debuting deciding declaring declining decreasing deeming defeating defending delaying delivering demonstrating denoting denouncing denying departing depending depicting deploying deriving descending describing destroying detailing deteriorating determining developing differing digging directing discovering displaying disrupting dissenting dissipating distancing distributing dividing documenting drafting drifting dropping elaborating electing eliminating emanating emerging emitting employing encompassing encountering enforcing engaging enhancing enjoying enrolling ensuring entering escaping establishing estimating evaluating evolving examining exceeding excluding executing exhibiting exiting expanding expecting experiencing experimenting explaining exploding exposing expressing extending faking favoring fearing featuring fencing feuding fielding finishing flanking flapping floating flowing focusing forcing forgetting forming founding freeing fulfilling furthering gaining getting giving going gon graduating grazing grossing growing guarding guessing guiding hacking harassing harming headlining highlighting hitting hoping hovering hurling hurting identifying ignoring illustrating imitating implementing implying improving inciting including incorporating indicating infiltrating inflicting influencing informing initiating insisting installing intending intensifying interacting interfering interpreting intersecting intervening introducing invading investigating involving issuing joking judging jumping keeping kicking knocking knowing lacking laughing laying leading leaning leasing leaving lending letting lifting linking locating looking looming losing lowering lying maintaining majoring managing manipulating marching measuring mediating mentioning merging messaging migrating needing noting numbering obtaining occupying occurring opposing orbiting organising originating overlooking overseeing owing owning patrolling paving paying peaking penetrating picking pioneering pitching placing pointing portraying posing positioning possessing pouring practicing praising preceding predicting preparing presenting preserving presiding pressing pretending preventing producing progressing promoting prompting proposing prosecuting protecting protesting providing pulling pumping punching purchasing pursuing pushing putting qualifying quitting quoting raiding ranging reaching realizing reasoning rebuilding receiving recognizing recovering recurring redesigning reducing referencing referring reflecting refueling refusing regaining regarding registering reigning reinforcing relating releasing relocating relying remembering reminding removing renting renumbering repairing repeating replacing representing reproducing requesting requiring researching resembling residing resigning respecting responding restoring restricting resulting resuming retaining retiring retreating returning reversing reviewing revising reviving revolving reworking rigging rising rocking rotating routing rushing screaming sealing securing seeing seeking selecting selling sending separating settling shaping shelling shouting showing shutting singing skating skiing sliding slipping slowing smiling spanning sparking speaking specialising specializing spinning sporting spreading staging staring starring starving stating staying stealing steaming stemming stepping sticking stimulating stopping storing streamlining stretching struggling studying submitting succeeding sucking suggesting superseding supplying supporting surpassing surrounding surviving suspending swinging targeting teething telling tending terminating throwing totaling totalling touching touring towering trailing transferring transforming transitioning translating transmitting traveling treating triggering trying tying undergoing upgrading using utilizing varying violating visiting voicing watching weakening wearing wielding winning wintering wishing withdrawing witnessing wondering worsening wounding
VBN assigned awarded beaten begun blacklined blown chosen covered destroyed distributed eaten est flown forgiven forgotten funded gotten grown implemented initiated located marginalized platted proven ridden risen seen shaken shown spoken sung sunk surrounded suspected sworn taken thrown torn undergone undertaken written
VBZ accuses adds admits adopts advises agrees allows alters analyzes announces appears applies argues arises arrives asks asserts assists assumes attracts avoids becomes begins begs believes belongs blames brings carries celebrates chooses cites compares competes comprises concludes conducts confronts connects considers consists constitutes contains continues contributes convinces corresponds creates criticizes decides declares defines delivers demonstrates denies departs depends depicts derives descends describes deserves destroys determines develops dies differs directs disappears discovers discusses divides dominates dries emerges emphasizes employs empties enables encompasses encourages engages enjoys ensures enters establishes evokes evolves examines exceeds exists expects expires explains explodes explores extends facilitates fades fails feels flees follows forbids frees generates gets gives goes grows happens hates hears helps holds hurts identifies idolizes ignores implies improves includes incorporates indicates informs insists instructs integrates intends introduces invites involves keeps kidnaps knows lacks learns lets logs longs looks loses loves maintains makes manages mans mars occupies occurs offers opens operates opposes organizes originates oversees owns participates pays performs persuades peters plays portrays possesses predicts prefers prepares pretends prevents produces progresses promotes proposes protects proves provides publishes pursues reacts realises realizes receives recognizes recovers reduces refers reflects refuses relates relies remembers reminds removes replaces represents requires resembles resides responds retains reveals rotates sands says sears seeks seems sees sells sends separates sings sits slows speaks specializes spends succeeds sucks suffers suggests supports surrounds survives swears symbolizes takes teaches tells tends thinks threatens translates transports undergoes understands unveils utilizes varies wants warns wears weighs writes
VB|VBD|VBN consisted fought put recast recognized reset wed
VB|VBN become come compare overcome suppose`;

/** Words that are classes of their own. */
export const FUNCTION_WORDS = `'d 'll 'm 're 's 've a able about according across after again against ago all along already also although always am among an and another any anybody anyone anything are around as at away back be because been before behind being between beyond both but by ca can cause could despite did do does doing done down due during each either enough even ever every everyone everything except few for from had has have having he her here him himself his how i if in into is it its itself just least less like many may me might more most much must my myself n't near neither never no nobody none not nothing now of off on only or other our out over own per plus quite rather same several shall she should since so some somebody someone something soon still such than that the their them themselves then there these they this those though through throughout to together too under unless until up upon us very via was we well were what whatever when where whether which while who whom why will with within without wo would yet you your yourself`;
