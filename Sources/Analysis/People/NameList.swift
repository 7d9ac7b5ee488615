extension Names {
  /// Given names from many places, in plain letters.
  static let list: [String] = words.split(whereSeparator: \.isWhitespace).map(String.init)

  private static let words = """
    Maya Jelena Aaliyah Aaron Abena Adam Adele Adrian Agnes Ahmed Aiko Aisha Akira Alan Alba Albert Alejandra Alice
    Alma Amara Amelia Amina Amir Amos Ana Anders Andre Anika Anita Anna Anton Antonia Anya Arjun Arthur Asha Astrid
    Audrey Ava Ayse Babak Barbara Beatrice Ben Bianca Boris Brenda Bruno Caleb Camila Carla Carlos Carmen Cecilia
    Celine Chen Chiara Chidi Chloe Chris Clara Claude Connor Cora Daisy Dalia Damian Daniel Daria David Deepa Dennis
    Diana Diego Dina Dmitri Dolores Dora Edith Eduardo Efua Eileen Elena Eli Elif Elisa Emeka Emil Emma Enzo Erik
    Esther Ethan Eva Fadi Farah Fatima Felix Femi Fiona Florence Frank Freya Gabriel Gemma George Gina Giulia Grace
    Greta Gustav Hana Hannah Harold Hassan Heidi Helen Henry Hiro Hugo Ibrahim Ida Igor Imani Ines Ingrid Irene Iris
    Isaac Isabel Ivan Ivy Jack Jacob Jada Jamal James Jana Jane Jasmine Javier Sam Jin Joan Joel Johan Jonas Jorge
    Josef Joy Juan Judith Julia Kai Kamal Karen Karim Kate Kavya Keiko Kemal Kenji Kira Kofi Kwame Laila Lara Lars
    Laura Leah Leila Leo Lena Liam Lily Lin Lina Linh Lola Louis Lucas Lucia Luis Luna Lydia Magnus Malik Mara Marco
    Maria Marie Mario Marta Martin Mateo Matilda Max Mei Mia Miguel Mila Milan Mina Mira Miriam Mohamed Mona Monica
    Nadia Naomi Nasser Natalia Nia Nico Nikhil Nina Noah Noor Nora Norma Olaf Olga Olive Omar Oscar Otto Owen Pablo
    Paula Pedro Peter Petra Pia Priya Rafael Rahul Rania Raymond Rebecca Renata Rita Robert Rosa Ruby Ruth Sadia Said
    Sandra Sara Sasha Selma Shira Simon Sina Sofia Soren Stella Sunil Suki Sven Tara Tariq Teresa Theo Thomas Tina
    Tomas Uma Valentina Vera Victor Viola Walter Wei William Xavier Yara Yasmin Yuki Yusuf Zahra Zara Zoe
    """
}
