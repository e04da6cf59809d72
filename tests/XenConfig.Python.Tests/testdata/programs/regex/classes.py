import re
r = [re.findall('[]a]', 'a]b'), re.findall('[^]a]', 'a]b'), re.findall('[a\\-z]', 'a-z'), re.findall('[\w-]+', 'a-b c'), re.findall('[\d.]+', '1.2 a'), re.findall('[^\s]+', 'a b'), re.findall('[\\\\/]', 'a\\b/c'), re.findall('\W', 'a \xe9'), re.findall('(?u)\w', u'a\xe9'), re.findall('\w', u'a\xe9'), re.findall('[\x41-\x43]', 'ABCD'), re.findall('\101', 'A'), re.findall('\S+', ' x y ')]
