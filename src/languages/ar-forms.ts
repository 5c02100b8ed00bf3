import { words } from './stem-memo.js';

const MARKS = /[\p{M}\u0640\u200c-\u200f\u061c]/gu;
const ALIKE: Readonly<Record<string, string>> = { ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ھ: 'ه', ہ: 'ه', ٱ: 'ا' };
const LETTERS_ALIKE = /[ىیکةھہٱ]/g;

/** A word as matching compares it: no vowel signs, tatweel or hamza seats; ta marbuta as ha, alif maqsura as ya. */
export function bareArabic(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(LETTERS_ALIKE, (letter) => ALIKE[letter] ?? letter);
}

/**
 * Plurals that change the word within, and plurals in -ات whose singular the endings do not give, one pair after the
 * other: the policy vocabulary. Masculine plurals of three-letter stems stand here too (قوانين).
 */
const BROKEN: ReadonlyMap<string, string> = pairs(`
  مراكز مركز | موارد مورد | معادن معدن | مناجم منجم | خامات خام | فلزات فلز | مواد ماده | مياه ماء | امياه ماء | بحار بحر | انهار نهر
  محيطات محيط | غابات غابه | اشجار شجره | احراج حرج | اراضي ارض | اراض ارض | ترب تربه | انواع نوع | موايل مويل | نظم نظام | انظمه نظام | اجهزه جهاز
  معدات معده | ادوات اداه | الات اله | شبكات شبكه | شركات شركه | مشاريع مشروع | مشروعات مشروع | برامج برنامج | خطط خطه | سياسات سياسه
  قوانين قانون | لوايح لايحه | تشريعات تشريع | معايير معيار | مقاييس مقياس | مواصفات مواصفه | تدابير تدبير | اهداف هدف | مبادي مبدا | مباديء مبدا
  غازات غاز | اثار اثر | تاثيرات تاثير | اضرار ضرر | بصمات بصمه | مخاطر خطر | اخطار خطر | كوارث كارثه | ازمات ازمه | فيضانات فيضان | اعاصير اعصار
  زلازل زلزال | حرايق حريق | عواصف عاصفه | امطار مطر | مناخات مناخ | مدن مدينه | احياء حي | مباني مبني | مبان مبني | منازل منزل | مصانع مصنع
  موانيء ميناء | مواني ميناء | طرق طريق | مركبات مركبه | حافلات حافله | سيارات سياره | قطارات قطار | وسايل وسيله | محاصيل محصول | مزارع مزرعه
  افات افه | اسمده سماد | بذور بذره | مواشي ماشيه | مصايد مصيده | اسماك سمكه | حشرات حشره | مبيدات مبيد | حقول حقل
  حكومات حكومه | وزارات وزاره | وزراء وزير | هيءات هييه | هييات هييه | وكالات وكاله | لجان لجنه | مجالس مجلس | دول دوله | بلدان بلد | اقاليم اقليم
  مجتمعات مجتمع | شعوب شعب | سكان ساكن | حقوق حق | قيم قيمه | سلاسل سلسله | اسواق سوق | اسعار سعر | رسوم رسم | ضرايب ضريبه | حوافز حافز
  صناديق صندوق | بنوك بنك | قروض قرض | سندات سند | اموال مال | مشتريات شراء | عقود عقد | مناقصات مناقصه | عطاءات عطاء
  هواتف هاتف | حواسيب حاسوب | خوادم خادم | رقايق رقيقه | شرايح شريحه | بطاريات بطاريه | الواح لوح | شاشات شاشه | طابعات طابعه
  اقمار قمر | صور صوره | خرايط خريطه | مجسات مجس | مستشعرات مستشعر | روبوتات روبوت | نماذج نموذج | خوارزميات خوارزميه | قواعد قاعده | منصات منصه
  بوابات بوابه | تطبيقات تطبيق | حلول حل | تقنيات تقنيه | تقانات تقانه | علوم علم | بحوث بحث | ابحاث بحث | مهارات مهاره | قدرات قدره | وظايف وظيفه
  منتجات منتج | سلع سلعه | نفايات نفايه | مخلفات مخلف | فضلات فضله | مكبات مكب | مطامر مطمر | ملوثات ملوث | سموم سم | مواقع موقع | اماكن مكان
  مناطق منطقه | محافظات محافظه | ولايات ولايه | تقارير تقرير | سجلات سجل | قوايم قايمه | مراحل مرحله | اعمال عمل | انشطه نشاط | ادوار دور
  عمليات عمليه | دورات دوره | حلقات حلقه | اعمار عمر | قطع قطعه | اجزاء جزء | اسباب سبب | نتايج نتيجه | فوايد فايده | منافع منفعه | مكاسب مكسب
  فرص فرصه | تحديات تحد | مصادر مصدر | ثروات ثروه | طاقات طاقه | وقود وقود | مولدات مولد | محطات محطه | خطوط خط | ابراج برج
  عمال عامل | جامعو جامع | جامعي جامع | كيماويات كيماوي | نسب نسبه | اطر اطار | هياكل هيكل | شروط شرط | بنود بند | احكام حكم | اتفاقات اتفاقيه | اتفاقيات اتفاقيه
  شراكات شراكه | تحالفات تحالف | مبادرات مبادره | استراتيجيات استراتيجيه | اسر اسره | مرافق مرفق | قطاعات قطاع | جهات جهه | اطراف طرف | قضايا قضيه
  جوانب جانب | ابعاد بعد | اوجه وجه | اشكال شكل | انماط نمط | عوامل عامل | دراسات دراسه | دول دوله | اجيال جيل | شعاب شعبه | شواطي شاطي | سواحل ساحل
  سدود سد | ابار بير | مضخات مضخه | عدادات عداد | نظايف نظيفه | خضراء اخضر | خضر اخضر | زرقاء ازرق | حمراء احمر | صغري صغير | كبري كبير | اصغر صغير`);

/**
 * Nothing is taken from these: they only look as if something were joined to them. Bodies keep their article: "وزارة البيئة" is
 * the name of one, "ستمول الوزارة الزراعة" a sentence about farming.
 */
const WHOLE: ReadonlySet<string> = new Set(
  words(`بطاقه بطاقات وكاله وكالات وكيل وكلاء وسايل وسيله والد والده وال ولايه ولايات واحد واحده واجب واجهه واجهات وارد واردات واسع واسعه
    واقع واقعي وحده وحدات وزاره وزارات وزير وزراء وصول وضع وظايف وظيفه وعي وقود وقت وقايه وفق وفقا وثيقه وثايق ورق ورقه ورش ورشه وطن وطني وطنيه
    فرص فرصه فرد فريق فرق فني فنيه فعال فعاله فعل فقر فقط فلاح فلاحه فضاء فضايي فكره فوايد فايده فحم فحص فساد فتره في فيضان فيضانات
    بحث بحوث بحر بحار بحري بحريه بخار برامج برنامج بريد بريه بشر بشري بشريه بصمه بصمات بعد بعض بقاء بلاد بلد بلدان بلديه بلديات بناء بنك بنوك بنود بنيه بوابه
    بوابات بيان بيانات بيت بيوت بيع بييه بييي بيييه بير بديل بديله بدايل بدء بدون بذر بذور بحلول بترول بترولي بطاريه بطاريات بلاستيك بلاستيكيه بلاغ
    كارثه كوارث كامل كامله كان كانت كاين كاينات كبير كبيره كثير كثيره كثيف كثافه كربون كربونيه كفء كفاءه كل كليه كما كم كهرباء كهربايي كهربايه كوكب كوادر
    الوزاره الوزير الوزيره الهييه الوكاله المجلس المديريه السلطه الجهاز
    كيماويه كيميايي كيميايه كيلو كذلك لجنه لجان لدي لغه لغات لقاء لكن لم لن له لها لوحه لوحات لوازم لوايح لايحه لازم لذلك ليس ليست ليل ليثيوم لماذا`),
);

/** Two letters that are words of their own and take a conjunction. */
const PARTICLES: ReadonlySet<string> = new Set(
  words('لا لم لن لو قد هو هي ما من في ان اي كل ري سد حق لكن عن'),
);

const CONJUNCTION = /^[وف]/;
const PREPOSITION = /^[بكل]/;
const ACCUSATIVE = /^(?!ال).{2,}[^ايوهء]ا$/;
const MOST = 8;

/**
 * What else a folded word may be: without "and", "so", "by", "as", "for" and "the", which Arabic writes together with the
 * next word, each by itself and all together. Whether the letters are part of the word cannot be told from the word:
 * what comes out may be no word, and then no term asks for it.
 *
 * @example detachedArabic('وللبيئه'); // ['للبيئه', 'البيئه', 'بيئه', …]
 */
export function detachedArabic(word: string): readonly string[] {
  const found: string[] = [];
  const add = (part: string, least: number) => {
    if ((part.length >= least || PARTICLES.has(part)) && !found.includes(part) && found.length < MOST)
      found.push(part);
  };
  if (WHOLE.has(word)) return found;
  const starts = [word];
  if (CONJUNCTION.test(word)) {
    const rest = word.slice(1);
    add(rest, 3);
    if (!WHOLE.has(rest) && rest.length >= 3) starts.push(rest);
  }
  for (const start of [...starts]) {
    if (!PREPOSITION.test(start) || WHOLE.has(start)) continue;
    if (start.startsWith('لل')) {
      const rest = start.slice(2);
      add(`ال${rest}`, 4);
      if (!WHOLE.has(`ال${rest}`)) add(rest, 2);
    }
    const rest = start.slice(1);
    add(rest, 3);
    if (rest.length >= 4) starts.push(rest);
  }
  for (const start of starts) if (start.startsWith('ال') && !WHOLE.has(start)) add(start.slice(2), 3);
  // The accusative of what has no article: "سجلا".
  for (const start of [word, ...found]) if (ACCUSATIVE.test(start)) add(start.slice(0, -1), 3);
  return found;
}

/**
 * One form for singular, sound plurals, both genders and the accusative's alif: light rules that leave the word's own
 * letters (رقمي, رقمية, رقميات and رقميًا fall together; رقم stays apart), and the broken plurals of policy texts.
 */
export function singularArabic(word: string): string {
  const bare = bareArabic(word);
  const known = BROKEN.get(bare);
  return ending(known ?? bare);
}

/** Like the singular, without a possessive pronoun. */
export function stemArabic(word: string): string {
  const bare = bareArabic(word);
  if (BROKEN.has(bare)) return singularArabic(bare);
  const owned = /^(.{3,}?)(?:هما|هم|هن|ها|نا)$/.exec(bare)?.[1];
  if (owned === undefined) return singularArabic(bare);
  // "طاقتها" is "طاقة" and a pronoun: its ta is the ta marbuta.
  return singularArabic(/[^ا]ت$/.test(owned) && owned.length >= 4 ? `${owned.slice(0, -1)}ه` : owned);
}

function ending(word: string): string {
  let form = word;
  if (form.length >= 5 && form.endsWith('يا')) form = form.slice(0, -1);
  else if (form.length >= 5 && /[^ايوه]ا$/.test(form)) form = form.slice(0, -1);
  if (form.length >= 4 && form.endsWith('ه')) form = form.slice(0, -1);
  if (form.length >= 5 && form.endsWith('ات')) form = form.slice(0, -2);
  else if (form.length >= 6 && /(?:ون|ين)$/.test(form)) form = form.slice(0, -2);
  return form;
}

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('|').flatMap((pair) => {
      const [plural, singular] = words(pair);
      return plural !== undefined && singular !== undefined
        ? [[bareArabic(plural), bareArabic(singular)]]
        : [];
    }),
  );
}
