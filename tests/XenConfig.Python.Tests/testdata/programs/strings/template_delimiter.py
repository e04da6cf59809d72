import string
class Percent(string.Template):
    delimiter = '%'
    idpattern = '[a-z]+'
text = Percent('%name is 100%% of %{name}').substitute(name='web')
safe = string.Template('$known $unknown').safe_substitute(known='k')
