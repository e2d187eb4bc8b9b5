# %s, %r, %c with widths and precisions; what may stand at the right of %.
for s in ('', 'a', 'abcdef', "it's"):
    print('%s|%5s|%-5s|%.2s|%5.2s|%-5.2s|%r|%8r|%-8r|%.3r' % (s, s, s, s, s, s, s, s, s, s))
print('%s %s %s %s' % (None, [1, 'a'], (1,), {'k': 2}), '%r %r' % (1.5, b'x'), '%s' % 5, '%s' % [1, 2], '%s' % ((1, 2),), '%s' % 'é中', '%5s|' % 'é')
print('%c%c%c' % (72, 'i', '!'), '%5c|%-5c|' % ('x', 121), '%c' % 0x41, '%%', '%d%%' % 50, '100%% sure' % (), '%s' % '%s', '%s and %s' % ('%d', '%%'))
print(b'%s %d' % (b'raw', 5), b'%x' % 255, b'%s' % 'text', '%s' % b'bytes', 'no fields' % (), '%s' % True)
