import urllib, urlparse
print urllib.quote('a b/&?'), urllib.quote_plus('a b&c'), urllib.unquote('%41%20b'), urllib.urlencode([('a', 'b c'), ('d', '1&2')]), urllib.urlencode({'x': [1, 2]}, True)
print urlparse.urlparse('http://user:pw@host:8080/p/a?q=1#f'), urlparse.urljoin('http://h/a/b', '../c'), urlparse.parse_qs('a=1&a=2&b=')
u = urlparse.urlsplit('nfs://server:/export'); print u.hostname, u.scheme, u.path
print urllib.splittype('tap:aio:/x'), urllib.pathname2url('/a b'), urllib.basejoin('http://a/b', 'c')
