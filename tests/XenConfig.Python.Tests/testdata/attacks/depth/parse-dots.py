# ends: exception at 2: ValueError: Attempted relative import
exec "from " + "." * 100000 + " import a"
