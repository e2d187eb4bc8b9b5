# Bytes allocated by pieces of applications, with the collector off.
import gc

gc.disable()
mem = gc.mem_alloc


def p0():
    import ujson
    q=[]
    before = mem()
    for i in range(20):
        q.append(ujson.dumps({"id":i,"type":"telemetry","values":[i,i*2,i*3],"ts":1600000000+i}))
    while len(q)>10: q.pop(0)
    msgs=[ujson.loads(m) for m in q]
    print("json queue", mem() - before)


def p1():
    class Sensor:
        def __init__(self,name,pin,scale=1.0):
            self.name=name;self.pin=pin;self.scale=scale;self.samples=[];self.cb=None
        def sample(self,raw):
            v=raw*self.scale
            self.samples.append(v)
            if self.cb: self.cb(self,v)
            return v
        def avg(self): return sum(self.samples)/len(self.samples)
    class Alarm:
        def __init__(self,limit): self.limit=limit;self.hits=0
        def check(self,s,v):
            if v>self.limit: self.hits+=1
    before = mem()
    sensors=[Sensor("s%d"%i,i,0.5) for i in range(5)]
    al=Alarm(10)
    for s in sensors: s.cb=al.check
    for k in range(10):
        for s in sensors: s.sample(k*3)
    res={s.name:s.avg() for s in sensors}
    print("sensor objects", mem() - before)


def p2():
    resp="AT+CSQ\r\r\n+CSQ: 24,99\r\n\r\nOK\r\n+CREG: 0,1\r\n+COPS: 0,0,\"CHINA MOBILE\",7\r\nOK\r\n"
    before = mem()
    out={}
    for line in resp.split("\r\n"):
        line=line.strip()
        if line.startswith("+"):
            k,v=line[1:].split(":",1)
            out[k]=[x.strip().strip('"') for x in v.split(",")]
    print("at parsing", mem() - before)


def p3():
    lines=[]
    before = mem()
    for i in range(30):
        lines.append("[%02d:%02d:%02d] %-8s %s"%(i//10,i%60,i,"INFO","event {} value={:.2f}".format(i,i*1.25)))
        if len(lines)>20: del lines[0]
    print("log strings", mem() - before)


def p4():
    buf=bytearray(256);pos=0
    before = mem()
    for i in range(40):
        chunk=b"\x01\x03"+bytes([i,i+1,i+2])
        for b in chunk:
            buf[pos%256]=b
            pos+=1
    frame=bytes(buf[10:42])
    print("ring buffer bytes", mem() - before)


def p5():
    def crc16(data):
        crc=0xFFFF
        for b in data:
            crc^=b
            for _ in range(8):
                crc=(crc>>1)^0xA001 if crc&1 else crc>>1
        return crc
    import ustruct
    before = mem()
    frames=[]
    for a in range(10):
        f=ustruct.pack(">BBHH",a,3,0x10,2)
        frames.append(f+ustruct.pack("<H",crc16(f)))
    print("modbus crc", mem() - before)


def p6():
    default={"host":"a.example.com","port":1883,"keepalive":60,"topics":["up","down"],"tls":False}
    before = mem()
    def merge(base,over):
        r=dict(base)
        for k in over:
            if isinstance(over[k],dict) and k in r: r[k]=merge(r[k],over[k])
            else: r[k]=over[k]
        return r
    cfg=merge(default,{"port":8883,"tls":True,"extra":{"a":1,"b":[1,2]}})
    cfgs=[merge(cfg,{"id":i}) for i in range(5)]
    print("config merge", mem() - before)


def p7():
    import uasyncio as asyncio
    class Bus:
        def __init__(self): self.q=[];self.ev=asyncio.Event()
        def pub(self,m): self.q.append(m);self.ev.set()
    async def worker(bus,out):
        while len(out)<10:
            await bus.ev.wait()
            bus.ev.clear()
            while bus.q: out.append(bus.q.pop(0))
    async def feeder(bus):
        for i in range(10):
            bus.pub({"n":i})
            await asyncio.sleep_ms(1)
    async def amain():
        bus=Bus();out=[]
        t=asyncio.create_task(worker(bus,out))
        await feeder(bus)
        await t
        return len(out)
    before = mem()
    n=asyncio.run(amain())
    print("async app", mem() - before)


def p8():
    import uasyncio as asyncio
    class NetErr(Exception): pass
    async def flaky(n):
        await asyncio.sleep_ms(1)
        if n<3: raise NetErr("try %d"%n)
        return n
    async def retry():
        n=0
        while True:
            try: return await flaky(n)
            except NetErr as e:
                n+=1
                await asyncio.sleep_ms(2)
    before = mem()
    r=asyncio.run(retry())
    print("async retry", mem() - before)


def p9():
    import uasyncio as asyncio
    async def user(lock,log,n):
        for i in range(3):
            async with lock:
                log.append((n,i))
                await asyncio.sleep_ms(1)
    async def lmain():
        lock=asyncio.Lock();log=[]
        await asyncio.gather(*[user(lock,log,n) for n in range(4)])
        return log
    before = mem()
    r=asyncio.run(lmain())
    print("async locks", mem() - before)


def p10():
    def src(n):
        for i in range(n): yield {"v":i,"s":"x"*i}
    def flt(g):
        for d in g:
            if d["v"]%2: yield d
    def fmt(g):
        for d in g: yield "%(v)d:%(s)s"%d
    before = mem()
    l=[x for x in fmt(flt(src(12)))]
    print("generator pipeline", mem() - before)


def p11():
    import sys,uio
    errs=[]
    def op(k):
        if k%4==0: return 1/(k//5)
        if k%4==1: return [][k]
        if k%4==2: return {}["missing%d"%k]
        return int("0x%s"%"zz")
    before = mem()
    for k in range(12):
        try: op(k)
        except Exception as e: errs.append((type(e).__name__ if 0 else "E",str(e)))
    print("exception logging", mem() - before)


def p12():
    def timed(tag):
        def deco(fn):
            calls=[0]
            def wrap(*a,**k):
                calls[0]+=1
                return fn(*a,**k)
            wrap2=wrap
            return wrap2
        return deco
    before = mem()
    @timed("a")
    def f1(a,b=2): return a+b
    @timed("b")
    def f2(*xs): return sum(xs)
    v=[f1(1),f1(2,b=5),f2(1,2,3)]
    hooks=[(lambda i:(lambda:i*10))(i) for i in range(6)]
    v2=[h() for h in hooks]
    print("decorators and closures", mem() - before)


def p13():
    import ustruct
    def enc(o,out):
        if o is None: out.append(0xf6)
        elif o is True or o is False: out.append(0xf5 if o else 0xf4)
        elif isinstance(o,int): out.extend(ustruct.pack(">Bi",0x1a,o))
        elif isinstance(o,str):
            b=o.encode();out.append(0x60|len(b));out.extend(b)
        elif isinstance(o,list):
            out.append(0x80|len(o))
            for x in o: enc(x,out)
        elif isinstance(o,dict):
            out.append(0xa0|len(o))
            for k in o: enc(k,out);enc(o[k],out)
        return out
    before = mem()
    b=bytes(enc({"t":[1,2,3,None,True],"name":"dev","n":{"x":-5}},bytearray()))
    print("cbor like encode", mem() - before)


def p14():
    seen=set();dups=[]
    before = mem()
    for i in range(60):
        key=(i*7)%23
        if key in seen: dups.append(key)
        seen.add(key)
    inter=seen&set(range(10))
    print("sets of seen", mem() - before)


def p15():
    class LRU:
        def __init__(self,n): self.n=n;self.d={};self.order=[]
        def get(self,k,make):
            if k in self.d:
                self.order.remove(k);self.order.append(k)
                return self.d[k]
            v=make(k)
            self.d[k]=v;self.order.append(k)
            if len(self.order)>self.n:
                del self.d[self.order.pop(0)]
            return v
    before = mem()
    c=LRU(5)
    for i in (1,2,3,1,4,5,6,7,1,2,9,8): c.get(i,lambda k:"value-%d"%k)
    print("lru cache", mem() - before)


def p16():
    import uhashlib,ubinascii
    before = mem()
    hs=[ubinascii.hexlify(uhashlib.sha256(b"k%d"%i if 0 else ("k%d"%i).encode()).digest()).decode() for i in range(4)]
    print("hash and hex", mem() - before)


def p17():
    def parse(u):
        proto,rest=u.split("://",1)
        host,path=rest.split("/",1) if "/" in rest else (rest,"")
        port=80
        if ":" in host:
            host,p=host.split(":");port=int(p)
        q={}
        if "?" in path:
            path,qs=path.split("?",1)
            for kv in qs.split("&"):
                k,v=kv.split("=");q[k]=v
        return proto,host,port,"/"+path,q
    before = mem()
    r=[parse(u) for u in ("http://a.example.com/x?y=1&z=22","https://b.example.com:8443/p/q","mqtt://c.example.com")]
    print("url parse", mem() - before)


def p18():
    import math
    before = mem()
    xs=[i*0.1 for i in range(20)]
    m=sum(xs)/len(xs)
    sd=math.sqrt(sum((x-m)**2 for x in xs)/len(xs))
    txt="mean=%.3f sd=%.3f max=%g"%(m,sd,max(xs))
    print("fixed point float stats", mem() - before)


def p19():
    import ure
    pat=ure.compile("([A-Z]+)=([0-9.]+);?")
    s="TEMP=21.5;HUM=40;PRES=1013.2"
    before = mem()
    d={}
    while s:
        m=pat.match(s)
        if not m: break
        d[m.group(1)]=float(m.group(2))
        s=s[len(m.group(0)):]
    print("regex fields", mem() - before)

gc.collect()
p0()
gc.collect()
p1()
gc.collect()
p2()
gc.collect()
p3()
gc.collect()
p4()
gc.collect()
p5()
gc.collect()
p6()
gc.collect()
p7()
gc.collect()
p8()
gc.collect()
p9()
gc.collect()
p10()
gc.collect()
p11()
gc.collect()
p12()
gc.collect()
p13()
gc.collect()
p14()
gc.collect()
p15()
gc.collect()
p16()
gc.collect()
p17()
gc.collect()
p18()
gc.collect()
p19()
