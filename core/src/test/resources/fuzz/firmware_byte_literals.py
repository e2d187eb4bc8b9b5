# Literals of strings of bytes: an escape is a byte.
s = '\xff\xfe'
print(len(s), s.encode(), '\xe4\xb8\xad' == '中', len('\xe4\xb8\xad'), '\xe4' + '\xb8\xad' == '中', b'\xff' == '\xff'.encode())
print('\x41\n\u0042\101' == 'A\nBA', len('é\xe9'), 'é\xe9'.encode(), {'\xff': 1}['\xff'], '\xff' in '\xfe\xff', r'\xff')
print(bytes('\x01\x80', 'utf-8'), [ord(c) for c in '\x00\x7f\x80\xff'], '\xff' < 'é', '%s' % '\xff' == '\xff', '\377'.encode())
