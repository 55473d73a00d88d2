using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Delegations.Documents.Rendering.Agendas;

namespace Delegations.Documents.Rendering;

/// <summary>
/// Writes HTML and SVG. The literal part of an interpolated string is markup; what is put into its holes is text, and encoded for
/// elements and quoted attributes alike. A plain string is not taken, so that nothing from a file can come in as markup.
/// </summary>
internal sealed class MarkupWriter
{
    /// <summary>What ends text or a quoted attribute, and control characters, which no HTML may hold (HTML, 13.2.3.5).</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(code => (char)code).Where(letter => letter is not ('\t' or '\n'))) + "&<>\"'");

    private readonly StringBuilder _html = new();

    /// <summary>Appends markup, with text in its holes.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The compiler hands this writer to the holes.")]
    public void Write([InterpolatedStringHandlerArgument("")] ref Holes markup) => _ = markup;

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    private void Encode(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            _html.Append(text[..at]).Append(Coded(text[at]));
            text = text[(at + 1)..];
        }

        _html.Append(text);
    }

    private static string Coded(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => "",
        _ => " ",
    };

    /// <summary>The holes of one interpolated string.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Holes
    {
        private readonly MarkupWriter _writer;

        public Holes(int literalLength, int formattedCount, MarkupWriter writer) => _writer = writer;

        public void AppendLiteral(string markup) => _writer._html.Append(markup);

        public void AppendFormatted(string? text) => _writer.Encode(text);

        public void AppendFormatted(int number)
        {
            Span<char> digits = stackalloc char[11];
            number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
            _writer._html.Append(digits[..length]);
        }

        public void AppendFormatted(LanguageAttribute language)
        {
            if (language.Code is { } code)
            {
                AppendLiteral(" lang=\"");
                AppendFormatted(code);
                AppendLiteral("\"");
            }
        }

        /// <summary>The only text that comes in as it is: ours.</summary>
        public void AppendFormatted(StyleSheet sheet) => AppendLiteral(sheet.Text);

        /// <summary>With its sign, as SVG takes it: <c>4.17%</c>.</summary>
        public void AppendFormatted(Percent share)
        {
            AppendFormatted(share.Hundredths / 100);
            if (share.Hundredths % 100 is not 0 and var rest)
            {
                AppendLiteral(rest < 10 ? ".0" : ".");
                AppendFormatted(rest % 10 is 0 ? rest / 10 : rest);
            }

            AppendLiteral("%");
        }
    }
}
