import type { Grammar } from './grammar.ts';

/**
 * Arabic. Numbers in words are left out: a noun in the dual or after a number tells how many by its
 * own ending, so that only figures in digits can be held against an original for certain.
 */
export const arabic: Grammar = {
  relativeLength: 0.83,
  percent: ['في المئة', 'في المائة', 'بالمئة', 'بالمائة'],
  currencies: {
    دولار: 'dollar',
    دولارات: 'dollar',
    دولارًا: 'dollar',
    يورو: 'EUR',
    جنيه: 'GBP',
    فرنك: 'CHF',
  },
  quotes: [
    ['«', '»'],
    ['“', '”'],
  ],
  functionWords: [
    ...['في', 'من', 'إلى', 'على', 'عن', 'مع', 'أن', 'إن', 'التي', 'الذي', 'كان', 'كانت', 'هذا'],
    ...['هذه', 'ذلك', 'لم', 'لا', 'قد', 'ما', 'أو', 'ثم', 'بعد', 'وقد', 'وقال', 'وقالت'],
  ],
  // A conjunction is written together with its word.
  negations: [String.raw`(?<!\p{L})[وف]?(?:لم|لن|لا|ليست?|غير|دون|بدون|بلا|ألا|لمّا)(?!\p{L})`],
  looseNegations: [
    String.raw`(?<!\p{L})[وف]?(?:ما|عدم|أي|نف[تىيو]\p{L}*|تنف\p{L}+|رفض\p{L}*|قبل|فقط|سوى|إلا|ضد|خارج|أضعف|فشل\p{L}*|توقف\p{L}*|أنكر\p{L}*|مجهول\p{L}*|خلا|باستثناء|امتنع\p{L}*)(?!\p{L})`,
  ],
  spelledOut: {
    US: 'الولايات المتحدة|أمريكي|أميركي',
    UK: 'المملكة المتحدة|بريطاني',
    EU: 'الاتحاد الأوروبي|أوروبي',
    GDPR: 'اللائحة العامة لحماية البيانات',
    ID: 'هوية',
    IT: 'معلومات',
    CEO: 'الرئيس التنفيذي',
    SMS: 'نصية',
    API: 'واجهة برمجة',
    PIN: 'الرقم السري|رمز',
  },
  misprints: [
    {
      pattern: /(?<=\p{Script=Arabic})\s*[,;?]/gu,
      message: 'Arabic has its own comma, semicolon and question mark',
      hint: 'write ، ؛ or ؟',
    },
    {
      pattern: /(?<=\p{Script=Arabic})\s+[،؛؟]/gu,
      message: 'a space before this mark',
      hint: 'delete the space',
    },
  ],
};
