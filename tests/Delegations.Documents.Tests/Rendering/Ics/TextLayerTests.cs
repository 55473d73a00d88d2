using System.Text;
using Delegations.Documents.Rendering.Ics;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Ics;

/// <summary>Statements A1 to A15: the text layer of RFC 5545 as calendars need it.</summary>
public sealed class TextLayerTests
{
    private static readonly string[] Pieces =
        ["a", "Ω", "é", "e\u0301", "👩‍👩‍👧‍👦", "🚀", "漢", "\\", ";", ",", "\n", "\r\n", "\r", " ", "\t", ":", "\"", "\u0007", "\u007f", "\u2028", "END:VEVENT", "ش", "🇧🇪"];

    private static readonly Arbitrary<string> Texts =
        Gen.Elements(Pieces).ListOf().Resize(160).Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void A1_every_line_ends_in_crlf_and_no_other_line_end_exists() => Holds(ics =>
        ics.EndsWith("\r\n", StringComparison.Ordinal) && ics.Replace("\r\n", "", StringComparison.Ordinal).IndexOfAny(['\r', '\n', '\u2028', '\u0085']) < 0);

    [Fact]
    public void A2_no_line_has_more_than_75_octets() => Holds(ics =>
        ics.Split("\r\n").All(line => Encoding.UTF8.GetByteCount(line) <= 75));

    [Fact]
    public void A3_unfolding_gives_the_text_back() => Prop.ForAll(Texts, text =>
    {
        var line = Messages.Property(Messages.Reference with { Description = "d" + text + "d" }, "DESCRIPTION").Single();

        return Messages.Unescape(line["DESCRIPTION:".Length..]) == "d" + Meant(text) + "d";
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A10_unescaping_undoes_escaping() => Prop.ForAll(Texts, text =>
        Messages.Unescape(IcsText.Escape(text)) == Meant(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void A4_every_folded_line_is_whole_utf8() => Prop.ForAll(Texts, text =>
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        var bytes = InvitationIcs.Render(Messages.Reference with { Description = text });

        return Lines(bytes).All(line => strict.GetString(line) is not null);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A4_an_emoji_survives_at_every_offset_around_the_fold()
    {
        for (var offset = 55; offset <= 80; offset++)
        {
            var summary = new string('x', offset) + "🚀 end";

            var line = Messages.Property(Messages.Reference with { Summary = summary }, "SUMMARY").Single();

            Assert.Equal("SUMMARY:" + summary, line);
            Assert.DoesNotContain(Messages.Text(Messages.Reference with { Summary = summary }).Split("\r\n"), line => line.Contains('\ufffd', StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A5_no_fold_comes_between_a_backslash_and_what_it_escapes()
    {
        for (var offset = 50; offset <= 80; offset++)
        {
            var ics = Messages.Text(Messages.Reference with { Description = new string('x', offset) + "\n;,\\" + new string('y', 90) });

            Assert.All(ics.Split("\r\n").Where(line => line.EndsWith('\\')), line => Assert.Equal(0, line.Reverse().TakeWhile(character => character is '\\').Count() % 2));
        }
    }

    [Theory]
    [InlineData("👩‍👩‍👧‍👦")]
    [InlineData("e\u0301\u0302\u0303")]
    [InlineData("🇧🇪")]
    [InlineData("👍🏽")]
    public void A6_a_grapheme_stays_on_one_line(string grapheme)
    {
        for (var offset = 40; offset <= 80; offset++)
        {
            var ics = Messages.Text(Messages.Reference with { Summary = new string('x', offset) + grapheme + "end" });

            Assert.Contains(ics.Split("\r\n"), line => line.Contains(grapheme, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A6_a_grapheme_longer_than_a_line_is_cut_between_code_points()
    {
        var zalgo = "z" + string.Concat(Enumerable.Repeat("\u0301", 200));

        var message = Messages.Reference with { Summary = zalgo };

        Assert.Equal("SUMMARY:" + zalgo, Messages.Property(message, "SUMMARY").Single());
        Assert.DoesNotContain('\ufffd', Messages.Text(message));
        Assert.All(Lines(InvitationIcs.Render(message)), line => Assert.InRange(line.Length, 0, 75));
    }

    [Fact]
    public void A7_there_is_no_byte_order_mark() =>
        Assert.Equal((byte)'B', InvitationIcs.Render(Messages.Reference)[0]);

    [Fact]
    public void A8_there_is_no_empty_line_and_the_end_is_the_end() => Holds(ics =>
        !ics.Contains("\r\n\r\n", StringComparison.Ordinal) && ics.EndsWith("\r\nEND:VCALENDAR\r\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("a;b", @"a\;b")]
    [InlineData("a,b", @"a\,b")]
    [InlineData(@"a\b", @"a\\b")]
    [InlineData(@"a\nb", @"a\\nb")]
    [InlineData("a\r\nb\nc\rd", @"a\nb\nc\nd")]
    [InlineData("10:00 \"sharp\"", "10:00 \"sharp\"")]
    public void A9_text_is_escaped_as_the_rfc_says(string text, string written) =>
        Assert.Equal("SUMMARY:" + written, Messages.Property(Messages.Reference with { Summary = text }, "SUMMARY").Single());

    [Theory]
    [InlineData("x\r\nATTENDEE:mailto:mallory@example.org")]
    [InlineData("x\nATTENDEE:mailto:mallory@example.org")]
    [InlineData("x\rEND:VEVENT\rBEGIN:VEVENT")]
    [InlineData("x\u2028ATTENDEE:mailto:mallory@example.org")]
    [InlineData("x\u0085ATTENDEE:mailto:mallory@example.org")]
    [InlineData("x\u000bATTENDEE:mailto:mallory@example.org")]
    [InlineData("\u0000\u0008x\u001f\u007f")]
    public void A11_no_text_starts_a_line_or_leaves_control_characters(string text)
    {
        var message = Messages.Reference with
        {
            Summary = "s" + text,
            Location = text,
            Description = text,
            Organizer = Messages.Reference.Organizer with { Name = text },
            Attendee = Messages.Reference.Attendee with { Name = text },
        };

        var ics = Messages.Text(message);

        Assert.Single(Messages.Lines(message), line => line.StartsWith("ATTENDEE", StringComparison.Ordinal));
        Assert.Single(Messages.Lines(message), line => line.StartsWith("BEGIN:VEVENT", StringComparison.Ordinal));
        Assert.DoesNotContain(ics, character => char.IsControl(character) && character is not ('\r' or '\n' or '\t'));
    }

    [Fact]
    public void A11_a_lone_surrogate_becomes_the_replacement_character() =>
        Assert.Equal("SUMMARY:a\ufffdb", Messages.Property(Messages.Reference with { Summary = "a\ud83db" }, "SUMMARY").Single());

    [Theory]
    [InlineData("Müller, Eva", "\"Müller, Eva\"")]
    [InlineData("Office: visits; guests", "\"Office: visits; guests\"")]
    public void A12_a_name_with_separators_is_quoted(string name, string written) => Assert.Equal(written, CommonName(name));

    [Theory]
    [InlineData("Eva \"Evi\" Müller", "\"Eva Evi Müller\"")]
    [InlineData("\"", "\"\"")]
    public void A13_a_quoted_name_holds_no_quote(string name, string written) => Assert.Equal(written, CommonName(name));

    [Theory]
    [InlineData("Eva", "\"Eva\"")]
    [InlineData("Eva\nMüller", "\"Eva Müller\"")]
    [InlineData("Eva^n", "\"Eva^n\"")]
    public void A14_a_name_is_always_quoted(string name, string written) => Assert.Equal(written, CommonName(name));

    [Fact]
    public void A15_an_address_is_not_escaped_as_text() =>
        Assert.EndsWith(
            ":mailto:o'brien+visit@example.org",
            Messages.Property(Messages.Reference with { Attendee = new CalendarAddress("", "o'brien+visit@example.org") }, "ATTENDEE").Single(),
            StringComparison.Ordinal);

    private static string CommonName(string name)
    {
        var attendee = Messages.Property(Messages.Reference with { Attendee = Messages.Reference.Attendee with { Name = name } }, "ATTENDEE").Single();
        return attendee[(attendee.IndexOf(";CN=", StringComparison.Ordinal) + 4)..attendee.IndexOf(":mailto:", StringComparison.Ordinal)];
    }

    private static void Holds(Func<string, bool> property) => Prop.ForAll(Texts, text => property(Messages.Text(Messages.Reference with
    {
        Summary = "s" + text,
        Location = text,
        Description = text,
        Attendee = Messages.Reference.Attendee with { Name = text },
    }))).QuickCheckThrowOnFailure();

    private static string Meant(string text) => new(
    [
        .. text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\u2028', '\n')
            .Where(character => character is '\n' or '\t' || !char.IsControl(character)),
    ]);

    private static IEnumerable<byte[]> Lines(byte[] ics)
    {
        var start = 0;
        for (var index = 0; index < ics.Length; index++)
        {
            if (ics[index] is (byte)'\n')
            {
                yield return ics[start..(index - 1)];
                start = index + 1;
            }
        }
    }
}
