/** Given and family names of many cultures, put together by chance; any person of such a name is meant by none of these tests. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const givenNames: readonly string[] = words(`
  Emily James Michael Sarah Jessica Daniel Ashley Matthew Olivia Joshua Charlotte Andrew Samantha Brandon Lakisha DeShawn Tamika Jamal
  Keisha Tyrone Latoya Malik Ebony Darnell Aaliyah Trevon Shanice Terrell María José Guadalupe Alejandro Ximena Santiago Valentina Joaquín
  Lucía Mateo Inés Rodrigo Beatriz João Thiago Luiza Vinícius Larissa Mohammed Fatima Yusuf Aisha Omar Layla Khalid Noor Hassan Zainab
  Abdulrahman Mariam Reza Shirin Dariush Parisa Priya Rajesh Ananya Vikram Lakshmi Arjun Deepika Sanjay Kavitha Harpreet Gurpreet Nandini
  Wei Xiaoming Jing Yifan Mei Haoran Zixuan Yuki Haruto Sakura Kenji Aiko Minjun Seoyeon Jiwoo Hyunwoo Nguyễn Thị Minh Linh Phương Tuấn
  Siti Budi Dewi Agus Maria-Clara Jomar Chukwuemeka Ngozi Oluwaseun Adaeze Kwame Abena Kofi Amara Thandiwe Sipho Nomvula Tendai Wanjiru
  Kiprotich Achieng Tesfaye Selam Amina Ousmane Aïssatou Moussa Olga Dmitri Svetlana Ivan Natalia Sergei Oleksandr Katarzyna Wojciech
  Agnieszka Zbigniew Jana Tomáš Zsófia István Ioana Andrei Elif Mehmet Ayşe Burak Giorgos Eleni Dimitra Francesca Giovanni Chiara Matteo
  Jürgen Heike Karl-Heinz Sabine Françoise Benoît Amélie Guillaume Sven Astrid Bjørn Ingrid Aino Mikko Siobhán Ciarán Angharad Rhys
  Ezra Shira Avi Talia Nasrin Farhad Gulnara Aslan Tevita Leilani Kekoa Aroha Wiremu Ayelen Nahuel Itzel Cuauhtémoc
`);

export const familyNames: readonly string[] = words(`
  Smith Johnson Williams Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson
  Martin Lee Perez Thompson Washington Jefferson Booker Okafor Adeyemi Okonkwo Mensah Boateng Nkosi Dlamini Mwangi Otieno Bekele Haile
  Diallo Traoré Ndiaye Hussein Al-Sayed Khan Ahmed Ali Hosseini Tehrani Patel Sharma Singh Gupta Reddy Iyer Mukherjee Chatterjee Wang Li
  Zhang Liu Chen Zhao Huang Zhou Tanaka Suzuki Yamamoto Watanabe Kim Choi Jeong Nguyen Tran Phạm Santoso Wijaya dela-Cruz Santos Ivanova
  Petrov Kuznetsov Shevchenko Kowalski Nowak Wiśniewska Novák Horváth Nagy Popescu Yılmaz Kaya Papadopoulos Rossi Esposito Ferrari Müller
  Schmidt Schneider Fischer Hoffmann Dubois Lefebvre Moreau Lindqvist Johansson Virtanen O'Brien Murphy MacDonald Llewellyn Cohen Goldberg
  Friedman Karimov Taufa Kealoha Ngata Huenchumán Quispe Mamani Xochitl Manning Harding Fielding Blackwood Silverstone Zimmermann Bachmann
`);
