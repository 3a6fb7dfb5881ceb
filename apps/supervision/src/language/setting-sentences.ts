/** What is said of what the office sets: clocks, calendars, formula, signs, warnings, schedules, participants and views. */
export const settingSentences = {
  'In use': 'Masih dipakai',
  'Kept privately': 'Disimpan pribadi',
  'No such outage': 'Gangguan tidak ada',
  'No such recompute': 'Penghitungan ulang tidak ada',
  'No such version': 'Versi tidak ada',
  'Setting outdated': 'Pengaturan sudah berubah',

  'Rules, settings and deliveries of warnings are for the province.':
    'Aturan, pengaturan, dan pengiriman peringatan hanya untuk provinsi.',
  'Supervisors of the province change these.': 'Ini diubah oleh pengawas provinsi.',
  'That is for the province to do.': 'Itu dilakukan oleh provinsi.',
  'That is for the province to set.': 'Itu diatur oleh provinsi.',
  'There is no message {id}.': 'Tidak ada pesan bernomor {id}.',
  'There is no outage {id} that goes on.': 'Tidak ada gangguan bernomor {id} yang masih berlangsung.',
  'There is no rule {id}.': 'Tidak ada aturan bernomor {id}.',
  'There is no version {version} of the list.': 'Tidak ada versi {version} dari daftar ini.',
  'There is no warning {id}.': 'Tidak ada peringatan bernomor {id}.',
  'This is what the view says now.': 'Begini isi tampilan itu sekarang.',
  'This message was not given up.': 'Pengiriman pesan ini belum dihentikan.',
  'This warning has ended.': 'Peringatan ini sudah berakhir.',
  'Version {version} brought no {kind}.': 'Versi {version} tidak mengubah {kind}.',
  'Version {version} is not the present one any more. Read it again, then change it.':
    'Versi {version} bukan lagi yang terkini. Muat ulang, lalu ubah.',
  'Whose view it was keeps one of this name for themselves now.':
    'Pemilik semula kini menyimpan tampilan pribadi dengan nama ini.',
  'You have no view of this number.': 'Anda tidak punya tampilan bernomor ini.',
  'Your office has no shared view of this number.': 'Kantor Anda tidak punya tampilan bersama bernomor ini.',

  'The year {year} is in the calendar twice': 'tahun {year} tercantum dua kali dalam kalender',
  'has no limit of the clock {clock} for every participant: {left}':
    'tidak memuat batas {clock} yang berlaku bagi semua instansi: {left}',
  'has not come yet': 'belum tiba',
  'is empty: nothing starts the clock': 'kosong: tidak ada yang memulai jam',
  'is empty: nothing stops the clock': 'kosong: tidak ada yang menghentikan jam',
  'is not after from': 'tidak sesudah awalnya',
  'is not the present version': 'bukan versi terkini',
  'is there twice: same clock, for the same, from the same day':
    'tercantum dua kali: jam, sasaran, dan tanggal mulainya sama',
  'must be a whole number of working days from 1 to {most}': 'harus bilangan bulat hari kerja dari 1 sampai {most}',
  'names what does not stop the clock': 'menyebut hal yang tidak menghentikan jam',
  'overlaps the outage {id} that is noted already': 'bertumpang tindih dengan gangguan {id} yang sudah dicatat',
  '{clock} has two rules': '{clock} punya dua aturan',
  '{day} is brought by an amendment before it: they overlap':
    '{day} sudah dibawa perubahan sebelumnya: keduanya bertumpang tindih',
  '{day} is brought by an amendment, and is no holiday of {year}':
    '{day} dibawa sebuah perubahan, tetapi bukan hari libur {year}',
  '{day} is a holiday and joint leave at once': '{day} adalah hari libur sekaligus cuti bersama',
  '"{text}" is no day': '“{text}” bukan tanggal',
  '"{text}" is no day of {year}': '“{text}” bukan tanggal di tahun {year}',
  '"{code}" takes no part in this federation': '“{code}” bukan peserta',
  'A limit is a whole number of working days from 1, not {text}.':
    'batas adalah bilangan bulat hari kerja mulai dari 1, bukan {text}',
  'Days of {zone} cannot be counted: no zone of Indonesia.':
    'hari di {zone} tidak dapat dihitung: bukan zona Indonesia',
  'No limit of the clock {clock} holds on {day}.': 'tidak ada batas {clock} yang berlaku pada {day}',
  'There is no calendar of {year}: no day of that year can be counted.':
    'kalender {year} belum ada: tidak ada hari tahun itu yang dapat dihitung',
  '{day} is there twice': '{day} tercantum dua kali',

  'come to 0: the score would divide by nothing': 'berjumlah 0: nilainya akan dibagi nol',
  'is for indicators in days only': 'hanya untuk indikator dalam hari',
  'is no number above 0': 'bukan bilangan di atas 0',
  'is no number from 0': 'bukan bilangan mulai dari 0',
  'is no weight of an indicator': 'bukan bobot sebuah indikator',
  'is none of {list}': 'bukan salah satu dari: {list}',
  'is weighed twice': 'diberi bobot dua kali',
  'says how many days give no points, and is more than 0: points are divided by it':
    'menyatakan berapa hari yang tidak mendapat nilai, dan harus di atas 0 karena menjadi pembagi',

  'is no parameter of {kind}': 'bukan parameter {kind}',
  'is not a parameter of signs': 'bukan parameter tanda masalah',
  'must be a whole number from {least} to {most}': 'harus bilangan bulat dari {least} sampai {most}',

  'are more than {most}': 'lebih dari {most}',
  'cannot be reached{code}': 'tidak dapat dihubungi{code}',
  'is missing: quiet hours have both ends': 'belum diisi: jam tenang punya awal dan akhir',
  'is no address that begins with https://': 'bukan alamat yang diawali https://',
  'is no e-mail address': 'bukan alamat surel',
  'is no participant that warnings are about': 'bukan instansi yang diperingatkan',
  'is no time such as {example}': 'bukan jam seperti {example}',
  'is where they begin: there would be no quiet, or nothing else':
    'sama dengan awalnya: tidak akan ada jam tenang, atau tidak ada yang lain',
  'lies in a private network': 'berada di jaringan pribadi',
  'stays what it was: add another rule': 'tidak dapat diubah: tambahkan aturan lain',
  '{host} is no address of the public Internet.': '{host} bukan alamat di Internet umum.',

  'has not begun: the present one is {present}': 'belum mulai: yang sedang berjalan {present}',
  'is neither true nor false': 'harus ya atau tidak',
  'is no day from 1 to 28, which every month has': 'bukan tanggal 1 sampai 28, yang ada di setiap bulan',
  'is no schedule, nor null': 'bukan jadwal, bukan pula kosong',
  'is not over: the last one is {last}': 'belum lewat: yang terakhir {last}',
  'lies before {earliest}': 'mendahului {earliest}',

  'is before today, {today}: figures that were told would change':
    'mendahului hari ini, {today}: angka yang sudah disampaikan akan berubah',
  'is for kabupaten and kota only': 'hanya untuk kabupaten dan kota',
  'is kabupaten or kota': 'adalah kabupaten atau kota',
  'is not for the provincial government itself': 'tidak untuk Pemerintah Provinsi sendiri',
  'is province': 'adalah provinsi',
  'is set where the province is installed: letterheads bear it': 'diatur saat pemasangan: tercetak pada kop surat',
  'is that of {other} already': 'sudah milik {other}',
  'lacks {code}: nobody is deleted; say from which day on it is not on the list':
    'tidak memuat {code}: tidak ada yang dihapus; sebutkan mulai tanggal berapa keluar dari daftar',
  'must be a telephone number such as {example}': 'harus nomor telepon seperti {example}',
  'must be letters, digits, spaces and . , ( ) / - only': 'hanya boleh huruf, angka, spasi, dan . , ( ) / -',
  'must begin with “{word}”': 'harus diawali “{word}”',
} as const;
