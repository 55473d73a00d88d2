using System.Text;
using Delegations.Documents.Reading.Formats;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Formats;

public sealed class TextDecoderTests
{
    private const string Sentence = "Réception à l’hôtel d’Évian";

    public TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData(65001)]
    [InlineData(1200)]
    [InlineData(1201)]
    [InlineData(1252)]
    [InlineData(10000)]
    public void Reads_what_spreadsheets_write(int codePage)
    {
        var encoding = Encoding.GetEncoding(codePage);

        var text = TextDecoder.Decode((byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(Sentence)]);

        Assert.Equal(Sentence, text);
    }

    [Theory]
    [InlineData("a;b;c\n1;2;3\n", ';')]
    [InlineData("a,b,c\n1,2,3\n", ',')]
    [InlineData("a\tb\n1\t2\n", '\t')]
    [InlineData("a|b\n1|2\n", '|')]
    [InlineData("Titel;Ort\n\"Kunst, Kultur\";\"Haus, Hof\"\n", ';')]
    [InlineData("Title,Speakers\nA,\"Anna; Jan\"\n", ',')]
    [InlineData("We shall be glad, indeed.\nKind regards\n", null)]
    public void Finds_what_parts_the_fields(string text, char? delimiter)
    {
        Assert.Equal(delimiter, DelimiterFinder.Find(text));
    }
}
