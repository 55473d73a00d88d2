using System.Globalization;
using System.Text;
using Delegations.Documents.Rendering.Ics;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Ics;

public sealed class FoldingTests
{
    private const int LongestLine = 75;

    private static readonly string[] Parts = ["a", "word and more words ", @"\,", @"\n", @"\\", "é", "e\u0301", "🚀", "车间", "👩🏽‍🚀"];

    [Fact]
    public void Lines_are_as_full_as_they_can_be_without_cutting_a_character_or_an_escape()
    {
        var random = new Random(7);
        var texts = Enumerable.Range(0, 2_000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Parts[random.Next(Parts.Length)]))).ToList();

        Assert.All(texts, text => Assert.Equal(Slowly(text), Written(text)));
    }

    private static string Written(string text)
    {
        var writer = new IcsWriter();
        writer.Line(text);
        return Encoding.UTF8.GetString(writer.ToArray());
    }

    /// <summary>Piece by piece: a grapheme, with the backslash before it.</summary>
    private static string Slowly(string text)
    {
        var (folded, room) = (new StringBuilder(), LongestLine);
        for (var at = 0; at < text.Length;)
        {
            var escape = text[at] is '\\' && at + 1 < text.Length ? 1 : 0;
            var piece = text.Substring(at, escape + StringInfo.GetNextTextElementLength(text, at + escape));
            var octets = Encoding.UTF8.GetByteCount(piece);
            if (octets > room)
            {
                folded.Append("\r\n ");
                room = LongestLine - 1;
            }

            folded.Append(piece);
            room -= octets;
            at += piece.Length;
        }

        return folded.Append("\r\n").ToString();
    }
}
