import { bareArabic, detachedArabic, singularArabic, stemArabic } from './ar-forms.js';
import { arCues } from './cues/ar.js';
import type { Language } from './language.js';
import { arSections } from './sections/ar.js';
import { memoised, words } from './stem-memo.js';
import { arStopWords } from './stop-words/ar.js';

/** Arabic: light endings and the broken plurals of policy texts; a root says too little (كتب is book, office and writer). */
export const ar: Language = {
  code: 'ar',
  name: 'Arabic',
  script: 'word',
  stem: memoised(stemArabic),
  singular: memoised(singularArabic),
  detached: detachedArabic,
  abbreviations: new Set([
    ...words(`د أ م ص ج ق ف هـ ه ط ت ك ع ر س ش ب ن ل ا.د أ.د د.إ ص.ب ق.م ب.م ش.م ش.م.م ذ.م.م ش.م.ل ج.م.ع إ.ع.م د.م د.ك ر.س ر.ق ر.ع د.ل د.ج
      د.ت د.ب كم كلم سم مم كغ كجم غ طن مج مجـ دكتور أستاذ م.م رقم ه.م e.g i.e etc et.al no vol pp co ltd inc`),
    'ا. د',
    'أ. د',
    'ص. ب',
    'ق. م',
    'ش. م',
    'ذ. م',
    'د. إ',
    'م. م',
  ]),
  stopWords: arStopWords,
  commonWords: new Set(
    words(
      `واحد واحدة اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عشرون عشرين ثلاثون ثلاثين أربعون
      أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئة مائة مئات ألف آلاف مليون ملايين مليار مليارات بليون تريليون نصف ثلث ربع
      أول أولى الأول الأولى ثان ثاني ثانية الثاني الثانية ثالث ثالثة الثالث الثالثة رابع رابعة الرابع الرابعة خامس خامسة الخامس الخامسة سنة سنوات سنوي سنويا
      سنوية عام أعوام شهر أشهر يوم أيام فترة فترات مرحلة مراحل جديد جديدة جدد مثال أمثلة مختلف مختلفة عديد العديد متعدد متعددة صفحة صفحات ملحق ملاحق جدول جداول
      شكل أشكال رقم أرقام بالمئة بالمائة المائة المئة نسبة http https www`,
    ).map(bareArabic),
  ),
  months: [
    ['يناير', 'كانون الثاني', 'جانفي', 'محرم'],
    ['فبراير', 'شباط', 'فيفري', 'صفر'],
    ['مارس', 'آذار', 'ربيع الأول'],
    ['أبريل', 'إبريل', 'نيسان', 'أفريل', 'ربيع الآخر'],
    ['مايو', 'أيار', 'ماي', 'جمادى الأولى'],
    ['يونيو', 'يونيه', 'حزيران', 'جوان', 'جمادى الآخرة'],
    ['يوليو', 'يوليه', 'تموز', 'جويلية', 'رجب'],
    ['أغسطس', 'آب', 'أوت', 'غشت', 'شعبان'],
    ['سبتمبر', 'أيلول', 'شتنبر', 'رمضان'],
    ['أكتوبر', 'تشرين الأول', 'شوال'],
    ['نوفمبر', 'تشرين الثاني', 'نونبر', 'ذو القعدة'],
    ['ديسمبر', 'كانون الأول', 'دجنبر', 'ذو الحجة'],
  ],
  sections: arSections,
  cues: arCues,
};
