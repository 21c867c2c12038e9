/**
 * Words of English grammar, without those that deny or exclude ("not", "without", "except") and those that bound a
 * number ("over", "under"): a question says nothing by them.
 */
export const EN_FUNCTION_WORDS: readonly string[] = (
  "i,me,my,mine,myself,we,us,our,ours,ourselves,you,your,yours,yourself,yourselves,he,him,his,himself,she,her,hers," +
  "herself,it,its,itself,they,them,their,theirs,themselves,this,that,these,those,who,whom,whose,which,what,when,where," +
  "why,how,whether,am,is,are,was,were,be,been,being,do,does,did,doing,done,have,has,had,having,can,could,may,might,must," +
  "shall,should,will,would,ought,and,or,but,nor,so,yet,if,because,since,unless,until,till,while,whereas,although,though," +
  "however,therefore,thus,hence,despite,of,at,by,for,with,about,into,through,during,to,from,in,on,upon,onto,within,along," +
  "across,behind,beyond,toward,towards,amid,among,amongst,between,regarding,concerning,via,as,than,then,off,up,here,there," +
  "again,once,also,too,very,just,even,ever,never,always,sometimes,often,usually,already,still,lately,nearly,roughly," +
  "approximately,almost,quite,rather,pretty,really,actually,basically,exactly,simply,maybe,perhaps,else,both,either," +
  "neither,every,any,all,some,such,own,same,another,anyone,anybody,anything,everyone,everybody,everything,someone," +
  "somebody,something,enough,please,ok,okay,hi,hey,hello,thanks,thank,wanna,gonna,let,lets,tell,told,ask,asks,mean,means," +
  "think,hope,believe,suppose,suggest,decide,remember,understand,explain,clarify"
).split(",");
