# % with a dict: names in parentheses.
d = {'name': 'uart', 'port': 2, 'rate': 115200, 'pi': 3.14159, '': 'empty'}
print('%(name)s%(port)d @ %(rate)d' % d, '%(pi).2f|%(pi)8.3f|%(name)-6s|%(port)03d|%(rate)#x' % d, '%(name)r %(name)s %(name).2s' % d, '%()s' % d, '%(port)s%%' % d)
cases = (lambda: '%(nope)s' % d, lambda: '%(name)s' % 5, lambda: '%(name)s' % (1,), lambda: '%(name' % d, lambda: '%(name)' % d, lambda: '%(name)s %s' % d, lambda: '%s' % d == str(d), lambda: '%d' % d, lambda: '%(name)d' % d, lambda: '%(name)s' % [('name', 1)], lambda: '%(port)c' % {'port': 65}, lambda: '%(name)*d' % d)
for i, case in enumerate(cases):
    try:
        print(i, case())
    except Exception as e:
        print(i, type(e).__name__, e)
