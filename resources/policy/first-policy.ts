import type { ClientLanguage } from '../../shared/domain/client.ts';

/** A privacy policy by its version, in every language the house speaks to its clients. */
export type PrivacyPolicy = {
  readonly version: string;
  /** 'YYYY-MM-DD' */
  readonly updatedOn: string;
  readonly texts: Readonly<Record<ClientLanguage, string>>;
};

/** The policy in force until head office sends another: what the house keeps of a client, why, and what they may ask. */
export const firstPolicy: PrivacyPolicy = {
  version: '2026-11',
  updatedOn: '2026-11-01',
  texts: {
    en: [
      'We keep what you tell us: your name, how to reach you, your sizes and what you bought, so that we can serve you, deliver and repair. Each of it is your choice.',
      'We write to you about collections, offers, exhibitions or your birthday only if you agree, by the way you agree to. You may withdraw at any time, here or anywhere else in the house.',
      'For sales of high value the law may oblige us to look at your identity card or passport. Card numbers are never kept.',
      'Your data is never sold or rented. Only those who need it to serve you see it, and each look is written down.',
      'You may see what we hold, have a copy, correct it, or have it deleted as far as the law allows. Ask us here, or write to our privacy officer.',
    ].join('\n\n'),
    lo: [
      'ພວກເຮົາເກັບຮັກສາສິ່ງທີ່ທ່ານບອກ: ຊື່, ຊ່ອງທາງຕິດຕໍ່, ຂະໜາດ ແລະ ສິ່ງທີ່ທ່ານຊື້ ເພື່ອບໍລິການ, ຈັດສົ່ງ ແລະ ສ້ອມແປງ. ທຸກຢ່າງແມ່ນທ່ານເລືອກເອງ.',
      'ພວກເຮົາຈະແຈ້ງຂ່າວກ່ຽວກັບຄໍເລັກຊັນ, ຂໍ້ສະເໜີ, ງານວາງສະແດງ ຫຼື ວັນເກີດ ກໍຕໍ່ເມື່ອທ່ານຍິນຍອມເທົ່ານັ້ນ. ທ່ານຖອນການຍິນຍອມໄດ້ທຸກເວລາ.',
      'ສຳລັບການຂາຍທີ່ມີມູນຄ່າສູງ ກົດໝາຍອາດກຳນົດໃຫ້ພວກເຮົາກວດບັດປະຈຳຕົວ ຫຼື ໜັງສືຜ່ານແດນ. ເລກບັດຈ່າຍເງິນບໍ່ຖືກເກັບໄວ້.',
      'ຂໍ້ມູນຂອງທ່ານບໍ່ເຄີຍຖືກຂາຍ ຫຼື ໃຫ້ເຊົ່າ. ມີແຕ່ຜູ້ທີ່ຈຳເປັນເທົ່ານັ້ນຈຶ່ງເຫັນ ແລະ ການເບິ່ງທຸກຄັ້ງຖືກບັນທຶກໄວ້.',
      'ທ່ານຂໍເບິ່ງ, ຂໍສຳເນົາ, ແກ້ໄຂ ຫຼື ໃຫ້ລຶບຂໍ້ມູນໄດ້ ຕາມທີ່ກົດໝາຍອະນຸຍາດ.',
    ].join('\n\n'),
    th: [
      'เราเก็บสิ่งที่ท่านบอกเรา ได้แก่ ชื่อ ช่องทางติดต่อ ขนาด และสิ่งที่ท่านซื้อ เพื่อบริการ จัดส่ง และซ่อม ทุกอย่างเป็นทางเลือกของท่าน',
      'เราจะแจ้งข่าวเรื่องคอลเลกชัน ข้อเสนอ นิทรรศการ หรือวันเกิด เมื่อท่านยินยอมเท่านั้น และท่านถอนความยินยอมได้ทุกเมื่อ',
      'การขายมูลค่าสูง กฎหมายอาจกำหนดให้เราตรวจบัตรประชาชนหรือหนังสือเดินทาง เราไม่เก็บหมายเลขบัตรชำระเงิน',
      'เราไม่ขายหรือให้เช่าข้อมูลของท่าน มีเฉพาะผู้ที่จำเป็นเท่านั้นที่เห็น และการเปิดดูทุกครั้งถูกบันทึกไว้',
      'ท่านขอดู ขอสำเนา แก้ไข หรือขอให้ลบข้อมูลได้ เท่าที่กฎหมายอนุญาต',
    ].join('\n\n'),
    zh: [
      '我们保存您告诉我们的信息：姓名、联系方式、尺寸和所购商品，用于服务、送货和维修。每一项都由您选择。',
      '只有在您同意后，我们才会以您同意的方式告知新品、优惠、展览或生日礼遇。您可随时撤回同意。',
      '高额交易时，法律可能要求我们查验您的身份证件或护照。我们从不保存银行卡号。',
      '您的资料绝不出售或出租。只有为您服务所需的人员才能查看，每次查看均有记录。',
      '您可以查看、索取副本、更正，或在法律允许的范围内要求删除。请在店内提出，或联系我们的隐私负责人。',
    ].join('\n\n'),
  },
};
