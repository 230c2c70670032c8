"""Works out reference-strengths.csv by the formula in its head, independently of the plugin's code.

Run: python3 reference-strengths.py > reference-strengths.csv
"""

HEAD = """\
# strength = X / (1 + X), X = ((A + P*0.05/(P + 0.05) + 0.003) * G(V) - 0.003 * G(0)) * (1 + 0.5 * R)
# A, P = sum over days of weight * k(age), A over real days, P over passive ones (mention, reaction, comment)
# k(a) = 0.713*2^(-a/0.61) + 0.21*2^(-a/2.9) + 0.0415*2^(-a/11.6) + 0.0081*2^(-a/44) + 0.00153*2^(-a/170)
#        + 0.00029*2^(-a/690) + 0.000051*2^(-a/4100)
# V = 0.9 * sum of weight * 2^(-age/180) + 0.1 * sum of weight * 2^(-age/3000), real days only
# G(V) = ((0.2 + V) / 1.2)^0.8; R = sum over real days of min(1, weight/0.2), less 1, at least 0 and at most 1
# weight = depth * share: favor 10 (alter 1, ego 0.2); meeting 1.6 and call 1.1 (1, whoever began); message 1,
# comment 0.2, reaction 0.15, mention 0.1 (alter 1, both 1.5, ego 0.2, unknown 0.4)
# entries: "what by whom @ ages in days" (a;b;c or first..last step days), one a day
case,entries,strength"""

CASES = [
    ("a message of theirs today", "message by alter @ 0"),
    ("a message of theirs yesterday", "message by alter @ 1"),
    ("a message of ego yesterday", "message by ego @ 1"),
    ("messages of both yesterday", "message by both @ 1"),
    ("a message of unknown direction yesterday", "message by unknown @ 1"),
    ("a meeting a month ago", "meeting by both @ 30"),
    ("a favor of theirs a month ago", "favor by alter @ 30"),
    ("a favor of ego a month ago", "favor by ego @ 30"),
    ("a reaction of theirs yesterday", "reaction by alter @ 1"),
    ("two hundred reactions", "reaction by alter @ 0..199 step 1"),
    ("a few real calls", "call by both @ 10;40;70"),
    ("weekly for a year", "message by alter @ 3..364 step 7"),
    ("monthly for three years", "meeting by both @ 15..1095 step 30"),
    ("monthly for three years then a silent year", "meeting by both @ 365..1460 step 30"),
    ("quarterly for five years", "meeting by both @ 45..1825 step 91"),
    ("yearly for ten years", "meeting by both @ 180..3650 step 365"),
    ("five years a friend then six silent years", "meeting by both @ 2190..4015 step 30"),
    ("a mentor who recommended", "meeting by both @ 60..1095 step 182 + favor by alter @ 380"),
    ("reactions and a call", "reaction by ego @ 1..29 step 2 + call by both @ 12"),
]

DEPTH = {"meeting": 1.6, "call": 1.1, "message": 1, "comment": 0.2, "reaction": 0.15, "mention": 0.1, "favor": 10}
SHARE = {"alter": 1, "both": 1.5, "ego": 0.2, "unknown": 0.4}
FADE = [
    (0.713, 0.61),
    (0.21, 2.9),
    (0.0415, 11.6),
    (0.0081, 44),
    (0.00153, 170),
    (0.00029, 690),
    (0.000051, 4100),
]


def fade(age):
    return sum(share * 2 ** (-age / half) for share, half in FADE)


def weight(what, by):
    if what == "favor":
        return DEPTH[what] * {"alter": 1, "ego": 0.2}[by]
    if what in ("meeting", "call"):
        return DEPTH[what]
    return DEPTH[what] * SHARE[by]


def ages(text):
    if ".." not in text:
        return [int(one) for one in text.split(";")]
    span, step = text.split(" step ")
    first, last = span.split("..")
    return range(int(first), int(last) + 1, int(step))


def days(entries):
    """Largest real and largest passive weight of each day."""
    real, passive = {}, {}
    for part in entries.split(" + "):
        act, when = part.split(" @ ")
        what, by = act.split(" by ")
        found = passive if what in ("mention", "reaction", "comment") else real
        for age in ages(when):
            found[age] = max(found.get(age, 0), weight(what, by))
    return real, {age: w - real.get(age, 0) for age, w in passive.items() if w > real.get(age, 0)}


def strength(entries):
    real, passive = days(entries)
    active = sum(w * fade(age) for age, w in real.items())
    light = sum(w * fade(age) for age, w in passive.items())
    fast = sum(w * 2 ** (-age / 180) for age, w in real.items())
    slow = sum(w * 2 ** (-age / 3000) for age, w in real.items())
    volume = 0.9 * fast + 0.1 * slow
    again = min(1, max(0, sum(min(1, w / 0.2) for w in real.values()) - 1))

    def factor(v):
        return ((0.2 + v) / 1.2) ** 0.8

    contact = active + light * 0.05 / (light + 0.05) + 0.003
    x = (contact * factor(volume) - 0.003 * factor(0)) * (1 + 0.5 * again)
    return x / (1 + x)


print(HEAD)
for case, entries in CASES:
    print(f"{case},{entries},{strength(entries):.12f}")
