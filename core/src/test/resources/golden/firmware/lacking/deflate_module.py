import deflate
