import { words } from '../stem-memo.js';

/** Turkish words too common to say anything, as texts write them. */
const WRITTEN =
  words(`acaba ama ancak arada arasında arasındaki artık aslında ayrıca az bana bazı belki ben beri beraber bile bir biraz birçok biri birkaç
  birlikte bu buna bunda bundan bunlar bunları bunların bunu bunun burada bütün böyle böylece biz bize bizi bizim çok çoğu çünkü da daha de değil den dair dan diğer diye
  dolayı dolayısıyla eden eder edilen edilmesi edilmiş edilir ederek edecek elde en etmek etmesi etti ettiği eğer fakat falan gerek gibi göre hala halde halinde hangi hatta
  hem henüz hep hepsi her herhangi herkes hiç için içinde ile ilgili ilişkin ise işte itibaren itibarıyla kadar karşı karşın kendi kendisi ki kim kimse kişi
  kısaca kısmen mi mı mu mü nasıl ne neden nedenle nedeniyle nerede niçin niye o olan olarak olduğu olduğunu olması olmak olup olur olsa olsun olmayan ona ondan onlar onların onu onun
  orada oysa önce önceki öte ötürü özellikle pek rağmen sadece sahip sanki sen size siz sonra sonrası şey şekilde şöyle şu şunlar şunu tarafından tarafındaki tüm
  üzere üzerinde üzerinden üzerine var vardır ve veya ya yani yapılan yapılması yer yerine yine yoksa yönelik yönünde zaten bulunan bulunmaktadır olmaktadır edilmektedir
  olacak olacaktır olmuştur eder etmektedir kapsamında çerçevesinde doğrultusunda amacıyla bağlamında sırasında açısından konusunda bakımından yoluyla suretiyle aracılığıyla başta dahil hakkında
  söz konusu ileri ilk son iki aynı büyük yeni iyi önemli gerekli gereken alan alanında yıl yılında yılı dahi ait aşağıdaki yukarıda ayrı bağlı`);

/** Folded, with and without the dotless i: readers of these lists differ. */
export const trStopWords: ReadonlySet<string> = new Set(
  WRITTEN.flatMap((word) => {
    const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
    return [plain, plain.replace(/ı/g, 'i')];
  }),
);
