import difflib, UserDict, UserList, UserString, sets, copy_reg, keyword, HTMLParser, htmlentitydefs, colorsys, gettext, hmac, token, tokenize, StringIO, mimetypes, inspect, traceback, xdrlib
print list(difflib.unified_diff(['a\n','b\n'], ['a\n','c\n'], 'x', 'y')), difflib.get_close_matches('vcpu', ['vcpus', 'memory']), difflib.SequenceMatcher(None, 'abcd', 'bcde').ratio()
u = UserDict.UserDict({'a': 1}); u['b'] = 2; print sorted(u.items()), 'a' in u
class L(UserList.UserList): pass
l = L([3, 1]); l.append(2); l.sort(); print l, l + [9]
print UserString.UserString('abc').upper(), sets.Set([1, 2]) | sets.Set([3]), keyword.iskeyword('for')
class P(HTMLParser.HTMLParser):
    def handle_starttag(self, tag, attrs): print 'tag', tag, attrs
    def handle_data(self, d): print 'data', repr(d)
P().feed('<a href="x&amp;y">t</a><br/>')
print htmlentitydefs.name2codepoint['amp'], colorsys.rgb_to_hsv(0.2, 0.4, 0.4), gettext.gettext('hello')
print hmac.new('key', 'message').hexdigest(), hmac.compare_digest('a', 'a')
print [t[:2] for t in tokenize.generate_tokens(StringIO.StringIO('a = 1 + "x"\n').readline)]
print mimetypes.guess_type('x.tar.gz')
def f(a, b=2, *c, **d): "doc"
print inspect.getargspec(f), inspect.isfunction(f), inspect.getdoc(f), inspect.formatargspec(*inspect.getargspec(f))
try: [][1]
except IndexError: print traceback.format_exc().splitlines()[-1], traceback.format_exception_only(ValueError, ValueError('x'))
import sys
p = xdrlib.Packer(); p.pack_int(5); p.pack_string('abc'); print repr(p.get_buffer())
