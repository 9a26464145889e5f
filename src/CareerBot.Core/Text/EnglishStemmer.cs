using System.Buffers;
using System.Collections.Frozen;

namespace CareerBot.Core.Text;

/// <summary>
/// Takes the ending off an English word, so that <c>technicians</c> and <c>technician</c> meet: the Porter2 algorithm
/// (M. F. Porter, "The English (Porter2) stemming algorithm", Snowball, 2001). Words are lower case.
/// </summary>
public static class EnglishStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly FrozenDictionary<string, string> Exceptions = new Dictionary<string, string>
    {
        ["skis"] = "ski", ["skies"] = "sky", ["dying"] = "die", ["lying"] = "lie", ["tying"] = "tie", ["idly"] = "idl", ["gently"] = "gentl",
        ["ugly"] = "ugli", ["early"] = "earli", ["only"] = "onli", ["singly"] = "singl", ["sky"] = "sky", ["news"] = "news", ["howe"] = "howe",
        ["atlas"] = "atlas", ["cosmos"] = "cosmos", ["bias"] = "bias", ["andes"] = "andes",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ExceptionsAfterStep1A =
        FrozenSet.Create(StringComparer.Ordinal, "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed");

    private static readonly (string Ending, string Replacement)[] Step2Endings =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"), ("biliti", "ble"),
        ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"), ("fulli", "ful"),
        ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Ending, string Replacement)[] Step3Endings =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] Step4Endings =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic",
    ];

    /// <summary>The stem of <paramref name="word"/>; the word itself where it has two letters or fewer, or holds a digit.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= 2 || word.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
        {
            return word;
        }

        if (Exceptions.TryGetValue(word, out var stem))
        {
            return stem;
        }

        var w = new Buffer(word);
        w.Step1A();
        if (ExceptionsAfterStep1A.Contains(w.ToString()))
        {
            return w.ToString();
        }

        w.Step1B();
        w.Step1C();
        w.Step2();
        w.Step3();
        w.Step4();
        w.Step5();
        return w.ToString();
    }

    /// <summary>
    /// The word without the ending of its form alone: <c>licenses</c>, <c>licensed</c> and <c>licensing</c> meet, <c>account</c> and <c>accountant</c> do not.
    /// </summary>
    public static string Uninflect(string word)
    {
        if (word.Length <= 2 || word.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
        {
            return word;
        }

        var w = new Buffer(word);
        w.Step1A();
        w.Step1B();
        w.Step1C();
        var stem = w.ToString();
        return stem.EndsWith('e') ? stem[..^1] : stem;
    }

    /// <summary>A word being worked on. Consonant y is held as 'Y', as in the paper.</summary>
    private ref struct Buffer
    {
        private readonly Span<char> _text;
        private readonly int _r1;
        private readonly int _r2;
        private int _length;

        public Buffer(string word)
        {
            // One more than the word: step 1b can put an e back.
            _text = new char[word.Length + 1];
            word.CopyTo(_text);
            _length = word.Length;
            for (var i = 0; i < _length; i++)
            {
                if (_text[i] == 'y' && (i == 0 || IsVowel(_text[i - 1])))
                {
                    _text[i] = 'Y';
                }
            }

            _r1 = RegionAfterSpecialPrefix();
            _r1 = _r1 >= 0 ? _r1 : RegionFrom(0);
            _r2 = RegionFrom(_r1);
        }

        public override readonly string ToString()
        {
            var stem = new string(_text[.._length]);
            return stem.Contains('Y', StringComparison.Ordinal) ? stem.Replace('Y', 'y') : stem;
        }

        public void Step1A()
        {
            if (EndsWith("sses"))
            {
                _length -= 2;
            }
            else if (EndsWith("ied") || EndsWith("ies"))
            {
                _length -= _length > 4 ? 2 : 1;
            }
            else if (EndsWith("s") && !EndsWith("us") && !EndsWith("ss") && HasVowel(_length - 2))
            {
                _length--;
            }
        }

        public void Step1B()
        {
            if (EndsWith("eedly") || EndsWith("eed"))
            {
                var ending = EndsWith("eedly") ? 5 : 3;
                if (_length - ending >= _r1)
                {
                    _length -= ending - 2;
                }

                return;
            }

            var cut = EndsWith("ingly") ? 5 : EndsWith("edly") ? 4 : EndsWith("ing") ? 3 : EndsWith("ed") ? 2 : 0;
            if (cut == 0 || !HasVowel(_length - cut))
            {
                return;
            }

            _length -= cut;
            if (EndsWith("at") || EndsWith("bl") || EndsWith("iz"))
            {
                _text[_length++] = 'e';
            }
            else if (EndsWithDouble())
            {
                _length--;
            }
            else if (_length <= _r1 && EndsWithShortSyllable(_length))
            {
                _text[_length++] = 'e';
            }
        }

        public readonly void Step1C()
        {
            if (_length > 2 && _text[_length - 1] is 'y' or 'Y' && !IsVowel(_text[_length - 2]))
            {
                _text[_length - 1] = 'i';
            }
        }

        public void Step2()
        {
            foreach (var (ending, replacement) in Step2Endings)
            {
                if (!EndsWith(ending))
                {
                    continue;
                }

                var before = _length - ending.Length;
                var allowed = ending switch
                {
                    "ogi" => before > 0 && _text[before - 1] == 'l',
                    "li" => before > 0 && "cdeghkmnrt".Contains(_text[before - 1], StringComparison.Ordinal),
                    _ => true,
                };
                if (before >= _r1 && allowed)
                {
                    Replace(before, replacement);
                }

                return;
            }
        }

        public void Step3()
        {
            foreach (var (ending, replacement) in Step3Endings)
            {
                if (!EndsWith(ending))
                {
                    continue;
                }

                var before = _length - ending.Length;
                if (before >= (ending == "ative" ? _r2 : _r1))
                {
                    Replace(before, replacement);
                }

                return;
            }
        }

        public void Step4()
        {
            foreach (var ending in Step4Endings)
            {
                if (!EndsWith(ending))
                {
                    continue;
                }

                var before = _length - ending.Length;
                if (before >= _r2 && (ending != "ion" || (before > 0 && _text[before - 1] is 's' or 't')))
                {
                    _length = before;
                }

                return;
            }
        }

        public void Step5()
        {
            if (EndsWith("e"))
            {
                if (_length - 1 >= _r2 || (_length - 1 >= _r1 && !EndsWithShortSyllable(_length - 1)))
                {
                    _length--;
                }
            }
            else if (EndsWith("ll") && _length - 1 >= _r2)
            {
                _length--;
            }
        }

        private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

        private readonly bool EndsWith(string ending) => _text[.._length].EndsWith(ending, StringComparison.Ordinal);

        private readonly bool HasVowel(int length) => length > 0 && _text[..length].ContainsAny(Vowels);

        private readonly bool EndsWithDouble() =>
            _length > 2 && _text[_length - 1] == _text[_length - 2] && "bdfgmnprt".Contains(_text[_length - 1], StringComparison.Ordinal);

        // A vowel followed by a consonant other than w, x, Y and preceded by a consonant, or a vowel at the start followed by a consonant.
        private readonly bool EndsWithShortSyllable(int length) =>
            length == 2
                ? IsVowel(_text[0]) && !IsVowel(_text[1])
                : length > 2 && !IsVowel(_text[length - 3]) && IsVowel(_text[length - 2]) && !IsVowel(_text[length - 1])
                    && _text[length - 1] is not ('w' or 'x' or 'Y');

        private readonly int RegionFrom(int start)
        {
            for (var i = start + 1; i < _length; i++)
            {
                if (!IsVowel(_text[i]) && IsVowel(_text[i - 1]))
                {
                    return i + 1;
                }
            }

            return _length;
        }

        private readonly int RegionAfterSpecialPrefix()
        {
            ReadOnlySpan<char> word = _text[.._length];
            return word.StartsWith("gener", StringComparison.Ordinal) || word.StartsWith("arsen", StringComparison.Ordinal) ? 5
                : word.StartsWith("commun", StringComparison.Ordinal) ? 6
                : -1;
        }

        private void Replace(int from, string replacement)
        {
            replacement.CopyTo(_text[from..]);
            _length = from + replacement.Length;
        }
    }
}
