import { words } from '../stem-memo.js';

export const idStopWords: ReadonlySet<string> = new Set(
  words(`yang dan di ke dari untuk pada dengan dalam oleh adalah ini itu tersebut akan telah sudah tidak bukan belum juga atau serta
    sebagai antara karena agar supaya bahwa maka jika apabila bila kalau ketika saat saja hanya masih lagi pun lah kah nya para
    suatu sebuah setiap tiap semua seluruh beberapa banyak lebih paling sangat cukup hingga sampai sejak secara terhadap tentang
    mengenai melalui bagi atas bawah guna demi tanpa namun tetapi tapi sedangkan sementara melainkan meskipun walaupun sehingga
    yaitu yakni ialah merupakan menjadi dapat bisa harus wajib perlu mampu ada adanya terdapat berada bersama kepada daripada
    lain lainnya sama seperti seperti sesuai berdasarkan berbagai masing sebelum sesudah setelah selama seiring sekitar
    kita kami saya anda dia ia mereka nya kamu aku kalian siapa apa apakah mana dimana bagaimana mengapa kenapa berapa kapan
    hal tahun baik terutama khususnya antaranya misalnya termasuk selain sekaligus demikian begitu sedemikian maupun baru
    telah pernah sedang tengah terus tetap dulu kini nanti segera kemudian lalu selanjutnya berikutnya oleh satu dua tiga
    pihak cara melakukan dilakukan memiliki mempunyai menggunakan digunakan terkait berkaitan hendak ingin mau boleh jangan
    dll dsb dst tsb yg dgn utk pd dlm thd krn`),
);
