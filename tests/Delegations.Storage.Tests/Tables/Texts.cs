using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Delegations.Storage.Tests.Tables;

/// <summary>Generated texts of whole characters: any script, with what queries, paths and JSON find special in every other one.</summary>
internal static class Texts
{
    private const string Special = "'\"/\\#?%+!&=,;()[]{}<>|~^`$ \t\r\n\u0000\u007f\u0085\u2028é\u0301ﬁß";
    private const int LastScalar = 0x10FFFF;

    public static Gen<string> Any { get; } = Gen.Frequency(
            (3, Gen.Elements(Special.ToCharArray()).Select(character => (int)character)),
            (3, Gen.Choose(' ', '~')),
            (2, Gen.Choose(0, 0xFFFF)),
            (1, Gen.Choose(0x10000, LastScalar)))
        .Where(Rune.IsValid)
        .Select(scalar => new Rune(scalar).ToString())
        .ListOf()
        .Select(string.Concat);
}
