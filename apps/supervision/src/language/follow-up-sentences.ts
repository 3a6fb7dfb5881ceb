/** What is said of what the province does about complaints: letters, meetings, reviews, stories and actions on many. */
export const followUpSentences = {
  'Changed since the preview': 'Berubah sejak pratinjau',
  'Letter outdated': 'Surat sudah berubah',
  'Letter stands otherwise': 'Keadaan surat sudah lain',

  'Another action was done under this key. Nothing was written.':
    'Tindakan lain sudah dilakukan dengan kunci ini. Tidak ada yang ditulis.',
  'The province acts on complaints: others read them.':
    'Tindakan atas laporan dilakukan provinsi; yang lain membacanya.',
  'Things changed since the preview. Nothing was written: look at it again.':
    'Keadaan berubah sejak pratinjau. Tidak ada yang ditulis: lihat sekali lagi.',
  'This cannot be done so. Nothing was written.': 'Tidak dapat dilakukan begini. Tidak ada yang ditulis.',
  'is of nothing to write': 'tidak memuat apa pun untuk ditulis',
  'leaves more than {most} complaints': 'menyisakan lebih dari {most} laporan',
  'must be the digest of a preview': 'harus sidik jari sebuah pratinjau',
  'of {participant} {{reason}}': 'untuk {participant} {{reason}}',
  'or filter must be given, and only one of them': 'atau saringan harus diisi, dan hanya salah satunya',

  'Another letter follows the same one already.': 'Sudah ada surat lain yang menyusul surat yang sama.',
  'It has ended already.': 'Surat ini sudah berakhir.',
  'It was issued: it cannot be withdrawn.': 'Surat ini sudah terbit: tidak dapat ditarik.',
  'It was issued: it does not change any more.': 'Surat ini sudah terbit: tidak dapat diubah.',
  'It was withdrawn.': 'Surat ini sudah ditarik.',
  'Only a letter that is with its regency can be settled.':
    'Hanya surat yang sudah di kabupaten/kota yang dapat diselesaikan.',
  'Letters are written by the province.': 'Surat ditulis oleh provinsi.',
  'Templates are for the province to read.': 'Templat dibaca oleh provinsi.',
  'The letter has fields that are missing or not valid. Nothing was changed.':
    'Ada isian surat yang kurang atau belum benar. Tidak ada yang diubah.',
  'There are no letters of this kind.': 'Tidak ada surat jenis ini.',
  'There is no such letter for you to see.': 'Tidak ada surat itu yang dapat Anda lihat.',
  'This letter was not issued: it has no document.': 'Surat ini belum diterbitkan: dokumennya belum ada.',
  'cannot hold {name}': 'tidak dapat memuat {name}',
  'has characters that cannot be printed': 'memuat karakter yang tidak dapat dicetak',
  'has characters that the letter cannot be printed with: {characters}':
    'memuat karakter yang tidak dapat dicetak dalam surat: {characters}',
  'has no deadline of this regency that ran out': 'tidak punya batas waktu kabupaten/kota ini yang terlampaui',
  'has {name} more than once': 'memuat {name} lebih dari satu kali',
  'has {name}, and this letter has none': 'memuat {name}, padahal surat ini tidak memilikinya',
  'has {name}, which is neither {one} nor {other}': 'memuat {name}, bukan {one} atau {other}',
  'has {name}, which is none of {list}': 'memuat {name}, bukan salah satu dari {list}',
  'is longer than {most} characters': 'lebih panjang dari {most} karakter',
  'is no complaint that this regency handles': 'bukan laporan yang ditangani kabupaten/kota ini',
  'is no letter': 'bukan surat',
  'is no letter that was issued to this participant': 'bukan surat yang diterbitkan untuk instansi ini',
  'is no regency of this province': 'bukan kabupaten/kota provinsi ini',
  'makes a letter that is too large to be sent': 'membuat surat terlalu besar untuk dikirim',
  'must be a day to come': 'harus tanggal yang akan datang',
  'must be given: no calendar of that year is known': 'harus diisi: kalender tahun itu belum ada',
  'must be within a year': 'harus dalam satu tahun',
  'must have {part} once': 'harus memuat {part} satu kali',
  'must say something': 'harus berisi',

  'Another meeting is planned or begun: close it or call it off first.':
    'Rapat lain sudah direncanakan atau dimulai: tutup atau batalkan dahulu.',
  'A later meeting took this commitment up: say it of the commitment there.':
    'Rapat sesudahnya sudah meneruskan komitmen ini: nyatakan pada komitmen di sana.',
  'Nobody says that this commitment is done: there is nothing to return.':
    'Belum ada yang menyatakan komitmen ini selesai: tidak ada yang dapat dikembalikan.',
  'This commitment is {state}: return it first.': 'Komitmen ini sudah diputuskan: kembalikan dahulu.',
  'This is for the province to say.': 'Ini dinyatakan oleh provinsi.',
  'Whoever promised reports: the leader of that regency.': 'Yang melapor adalah yang berjanji: pimpinan daerah itu.',
  'Commitments of {own} only: say participant={code}.': 'Hanya komitmen {own}: sebutkan participant={code}.',
  'Complaints are being read or counted anew: make the agenda when that has ended.':
    'Laporan sedang dibaca atau dihitung ulang: buat agenda setelah selesai.',
  'Line {line} does not stand in this meeting: there is none, or it is struck out.':
    'Baris {line} tidak ada dalam rapat ini, atau sudah dicoret.',
  'Meeting {id} has no document {number}.': 'Rapat {id} tidak punya dokumen {number}.',
  'Meeting {id} has no line {line}.': 'Rapat {id} tidak punya baris {line}.',
  'Meeting {id} is not closed: there are no minutes yet.': 'Rapat {id} belum ditutup: notulen belum ada.',
  'Meeting {id} is {state}: {step} cannot be done.':
    'Keadaan rapat {id} sudah lain: langkah ini tidak dapat dilakukan.',
  'Meetings are led by the province.': 'Rapat dipimpin oleh provinsi.',
  'No commitment has the number {id}.': 'Tidak ada komitmen bernomor {id}.',
  'No meeting has the number {id}.': 'Tidak ada rapat bernomor {id}.',
  'The minutes tell of every regency: your own part is on the page.':
    'Notulen memuat semua kabupaten/kota: bagian Anda ada di halaman ini.',
  'The part of {own} only.': 'Hanya bagian {own}.',
  '{participant} takes no part in meeting {id}.': '{participant} tidak ikut rapat {id}.',
  'are for items and findings only': 'hanya untuk butir dan temuan',
  'is for commitments only': 'hanya untuk komitmen',
  'is no complaint, or one that is secret': 'bukan laporan, atau laporan rahasia',
  'names somebody not of this province': 'menyebut instansi di luar provinsi ini',
  'takes no part in this meeting': 'tidak ikut rapat ini',

  'Auditors read, and write nothing.': 'Pemeriksa hanya membaca.',
  'Joint handling is opened by the province.': 'Penanganan bersama dibuka oleh provinsi.',
  'No joint handling has the number {id}.': 'Tidak ada penanganan bersama bernomor {id}.',
  '{complaint} is handled jointly already: close that first.':
    '{complaint} sudah ditangani bersama: tutup dahulu yang itu.',
  'A joint handling begins with its opening.': 'Penanganan bersama dimulai dengan pembukaannya.',
  'Task {number} is not of {participant}.': 'Tugas {number} bukan tugas {participant}.',
  'Task {number} is open.': 'Tugas {number} masih terbuka.',
  'Task {number} is {state}: reopen it first.': 'Tugas {number} sudah selesai atau dibatalkan: buka kembali dahulu.',
  'There is no task {number}.': 'Tidak ada tugas {number}.',
  'This joint handling is closed: nothing of it changes.': 'Penanganan bersama ini sudah ditutup: tidak berubah lagi.',
  'This joint handling is open already.': 'Penanganan bersama ini sudah dibuka.',
  '{open} of {all} tasks are open.': '{open} dari {all} tugas masih terbuka.',
  '{participant} has an open task: drop it, or let it be done, first.':
    '{participant} masih punya tugas: batalkan atau selesaikan dahulu.',
  'names nobody besides the lead': 'tidak menyebut siapa pun selain penanggung jawab',
  'names {codes}, who may not see this secret complaint':
    'menyebut {codes}, yang tidak boleh melihat laporan rahasia ini',
  'takes no part in this joint handling': 'tidak ikut penanganan bersama ini',

  'Answers are judged by the province.': 'Jawaban dinilai oleh provinsi.',
  'Complaints are being read anew: close when that has ended.': 'Laporan sedang dibaca ulang: tutup setelah selesai.',
  'Complaints are being read or counted anew: draw when that has ended.':
    'Laporan sedang dibaca atau dihitung ulang: undi setelah selesai.',
  'No round has the number {id}.': 'Tidak ada putaran bernomor {id}.',
  'Only the two who read this case settle it.': 'Hanya kedua penilai kasus ini yang menyelesaikannya.',
  'There is nothing to settle about this case.': 'Tidak ada yang perlu diselesaikan pada kasus ini.',
  'This case has been read: what was said of it stands.': 'Kasus ini sudah dinilai: yang dinyatakan tetap berlaku.',
  'Nobody may read case {number} any more.': 'Kasus {number} tidak boleh dibaca lagi.',
  'Round {id} has no case {number}.': 'Putaran {id} tidak punya kasus {number}.',
  'Round {id} is closed: nothing of it changes any more.': 'Putaran {id} sudah ditutup: tidak berubah lagi.',
  'Round {id} is open: results are told once it is closed.':
    'Putaran {id} masih terbuka: hasilnya ada setelah ditutup.',
  'You have not judged case {number}: ask for the next one.':
    'Anda belum menilai kasus {number}: minta yang berikutnya.',
  '{waiting} of {all} cases wait for a reading.': '{waiting} dari {all} kasus menunggu penilaian.',
  'are not 2 or {most} texts of at most 60 characters': 'bukan 2 sampai {most} teks sepanjang-panjangnya 60 karakter',
  'are not between 1 and {most}': 'bukan antara 1 dan {most}',
  'begins a period without an answered complaint': 'memulai periode tanpa laporan yang dijawab',
  'is no criterion': 'bukan kriteria',
  'is no criterion of the rubric': 'bukan kriteria rubrik ini',
  'is no text of at most {most} characters': 'bukan teks sepanjang-panjangnya {most} karakter',
  'is no version of the rubric': 'bukan versi rubrik',
  'is no whole number from 0 to {most}': 'bukan bilangan bulat dari 0 sampai {most}',
  'is no word of at most 30 small letters': 'bukan kata dari paling banyak 30 huruf kecil',
  'is used twice': 'dipakai dua kali',

  'Auditors read reports.': 'Pemeriksa hanya membaca laporan berkala.',
  'Reports of {own} only: say participant {code}.': 'Hanya laporan berkala {own}: sebutkan participant {code}.',
  'No report for you to see has the number {id}.': 'Tidak ada laporan bernomor {id} yang dapat Anda lihat.',
  'Report {id} is not made.': 'Laporan {id} belum dibuat.',

  'Auditors read stories.': 'Pemeriksa hanya membaca kisah.',
  'No story for you to see has the number {id}.': 'Tidak ada kisah bernomor {id} yang dapat Anda lihat.',
  'No story is told of this case: it is not-completed.': 'Laporan ini belum selesai.',
  'No story is told of this case: it is secret.': 'Laporan ini rahasia: tidak diceritakan.',
  'No story is told of this case: it is disputed.': 'Laporan ini sedang disengketakan dua sistem.',
  'No story is told of this case any more: it is not-completed.':
    'Kisah kasus ini tidak lagi diceritakan: kasusnya dibuka kembali.',
  'No story is told of this case any more: it is secret.':
    'Kisah kasus ini tidak lagi diceritakan: laporannya kini rahasia.',
  'No story is told of this case any more: it is disputed.':
    'Kisah kasus ini tidak lagi diceritakan: kini disengketakan dua sistem.',
  'Nothing of this story is published.': 'Kisah ini tidak ada yang terbit.',
  'Somebody has decided on it already, or proposed a newer version.':
    'Sudah ada yang memutuskannya, atau mengusulkan versi yang lebih baru.',
  'The province decides what is published.': 'Yang diterbitkan diputuskan oleh provinsi.',
  'The story of this case is for {participant} to tell.': 'Kisah kasus ini diceritakan oleh {participant}.',
  'The text may give somebody away.': 'Teks ini dapat membuka jati diri seseorang.',
  'is missing: who proposed it wants to know': 'belum diisi: pengusul perlu mengetahuinya',
  'is none of this story': 'bukan versi kisah ini',
  'may give somebody away ({kind}): {text}': 'dapat membuka jati diri seseorang: {text}',
} as const;
