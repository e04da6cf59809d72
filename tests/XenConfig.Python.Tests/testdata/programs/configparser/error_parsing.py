import ConfigParser, StringIO
ConfigParser.RawConfigParser().readfp(StringIO.StringIO('[a]\nname\nx = 1\nnonsense here\n'))
