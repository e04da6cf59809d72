# What int() and long() say of texts that are no numbers, and how much of them they show.
global ask


def ask(text):
    try:
        print text, '->', eval(text)
    except Exception, e:
        print text, '->', type(e).__name__, e


for text in (r"int('\xff\xfeh\x00\xe9\x00')", r"int('5\x00')", r"int('  \x00')", r"long('\xffh\x00\xe9\x00')", "int('x' * 300)", r"int('x\x00y', 16)",
             "long('x' * 300)", "int('9' * 300 + 'x')", r"long('5\x00')", r"int('0x\x00', 0)", r"long('0x\x00y', 0)", r"int('5 \x00 6')",
             "int('z' * 300, 16)", "long(int)", "int(int)", "int(str)", "long(float)"):
    ask(text)
