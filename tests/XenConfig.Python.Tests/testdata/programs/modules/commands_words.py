import commands

words = [commands.mkarg('plain'), commands.mkarg('two words'), commands.mkarg("it's"), commands.mkarg("'$HOME`\\\"")]
