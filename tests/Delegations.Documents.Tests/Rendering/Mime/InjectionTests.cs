using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Mime;
using Delegations.Documents.Tests.Rendering.Peers;
using Delegations.Model;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Mime;

/// <summary>Whatever stands in a field, it stays the value of that field: no header, property, part or element of its own.</summary>
public sealed partial class InjectionTests
{
    private static readonly string[] Pieces =
    [
        "\r\nBcc: mallory@example.org", "\r\nATTENDEE:mailto:mallory@example.org", "\nATTENDEE:mailto:mallory@example.org", "\r", "\n", "\r\n\r\n", "\0", "\u2028", "\u2029", "\u0085", "\v", "\f",
        "\u2028Bcc: mallory@example.org", "\nEND:VEVENT", "\nBEGIN:VALARM", "\r\n--=_", "=_", "\r\n.\r\n", "=?utf-8?Q?=0D=0ABcc:_x?=", "=0D=0A", "<script>alert(1)</script>", "\"><img src=x onerror=1>",
        "</td></table>", "<!--", "&lt;", "\"", "'", ";", ",", ":", "\\", "a", "é", "🚀", "\ud83d", " ", "\t", "x",
    ];

    private static readonly Arbitrary<string> Planted = Gen.Elements(Pieces).ListOf().Resize(12).Select(pieces => string.Concat(pieces)).ToArbitrary();

    public static TheoryData<Language> Languages => [.. Language.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A11_no_planted_text_becomes_a_header_a_part_or_a_property(Language language) => Prop.ForAll(Planted, text =>
    {
        var (message, content) = With(text, language);
        var clean = With("x", language);

        return Both(content).Zip(Both(clean.Content)).All(pair => Heads(InvitationMail.Render(message, pair.First)).SequenceEqual(Heads(InvitationMail.Render(clean.Message, pair.Second))))
            && Messages.Lines(message).Select(Name).SequenceEqual(Messages.Lines(clean.Message).Select(Name))
            && Notices(text, language).Zip(Notices("x", language)).All(pair => Heads(NoticeMail.Render(pair.First)).SequenceEqual(Heads(NoticeMail.Render(pair.Second))));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_planted_text_becomes_an_element_or_an_attribute(Language language) => Prop.ForAll(Planted, text =>
    {
        var (message, content) = With(text, language);

        return Both(content).All(either => IsHarmless(MailHtml.Of(InvitationText.For(message, either))))
            && Notices(text, language).All(notice => IsHarmless(MailHtml.Of(NoticeText.For(notice))));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_planted_text_passes_itself_off_as_another_fact() => Prop.ForAll(Planted, text =>
    {
        var (message, content) = With($"{text}\nWhen: tomorrow{text}", Language.English);
        var only = content with { Introduction = "", Comment = "", Changes = [] };

        return InvitationText.For(message with { Description = "" }, only).ToPlainText().Split('\n').Count(line => line.StartsWith("When: ", StringComparison.Ordinal)) is 1;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task Another_reader_finds_no_more_headers_or_parts_either()
    {
        var samples = Pieces.Select(piece => With($"a{piece}b{piece}", Language.Dutch)).ToList();

        var mails = await Peer.ReadMailsAsync([.. samples.Select(sample => InvitationMail.Render(sample.Message, sample.Content))], TestContext.Current.CancellationToken);

        Assert.All(mails, mail =>
        {
            Assert.Equal(
                ["From", "To", "Subject", "Date", "Message-ID", "Content-Language", "MIME-Version", "Content-Type"],
                mail!["headers"]!.AsArray().Select(header => header![0]!.GetValue<string>()));
            Assert.Equal(2, mail["root"]!["parts"]!.AsArray().Count);
            Assert.Equal(3, mail["root"]!["parts"]![0]!["parts"]!.AsArray().Count);
            Assert.Single(mail["from"]!.AsArray());
            Assert.Single(mail["to"]!.AsArray());
        });
    }

    /// <summary>The names of all header fields, of the mail and of its parts, in order.</summary>
    private static List<string> Heads(byte[] mail)
    {
        var text = Encoding.ASCII.GetString(mail);
        Assert.Equal(-1, text.Replace("\r\n", "", StringComparison.Ordinal).IndexOfAny(['\r', '\n', '\0']));
        var heads = new List<string>();
        foreach (var section in Boundary().Split(text))
        {
            heads.AddRange(section.TrimStart('\r', '\n').Split("\r\n\r\n")[0].Split("\r\n").Where(line => line.Length > 0 && line[0] is not (' ' or '\t')).Select(Name));
        }

        return heads;
    }

    private static string Name(string line) => line.Split(':', ';')[0];

    private static bool IsHarmless(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        string[] known = ["HTML", "HEAD", "META", "TITLE", "BODY", "P", "BR", "TABLE", "TBODY", "TR", "TD", "STRONG", "DEL", "UL", "LI", "A"];
        return document.All.All(element => known.Contains(element.TagName, StringComparer.Ordinal)
            && element.Attributes.All(attribute => attribute.Name is "lang" or "charset" or "name" or "content" or "style" or "role" or "cellpadding" or "cellspacing" or "border" or "valign" or "href"));
    }

    private static (CalendarMessage Message, MailContent Content) With(string text, Language language) => (
        Messages.Reference with
        {
            Summary = "s" + text,
            Location = "l" + text,
            Description = "d" + text,
            Organizer = Messages.Reference.Organizer with { Name = "n" + text },
            Attendee = Messages.Reference.Attendee with { Name = "n" + text },
            Language = language,
        },
        new MailContent
        {
            Introduction = text,
            Comment = text,
            Guests = text,
            Expected = text,
            EntryConditions = text,
            Companions = [text, text],
            Contact = text,
            Changes = [new(text, text, "now" + text)],
            AnswerPage = new Uri("https://visits.example.org/r/abc"),
            Privacy = new PrivacyNotice("a" + text, 3, "q" + text),
        });

    /// <summary>As an update and as a first invitation, which alone speaks of the person's data.</summary>
    private static IEnumerable<MailContent> Both(MailContent content) => [content, content with { Changes = [] }];

    private static IEnumerable<NoticeMessage> Notices(string text, Language language)
    {
        var session = new NoticedSession("s" + text, Messages.Reference.Start, Messages.Reference.End, Samples.Brussels) { Place = text, EntryConditions = text };
        var (sender, recipient) = (Messages.Reference.Organizer with { Name = "n" + text }, Messages.Reference.Attendee with { Name = "n" + text });
        var (stamp, id) = (Messages.Reference.Stamp, Messages.Reference.MessageId);
        return
        [
            new NoticeMessage.Reminder { Session = session, Remaining = new Remaining(1, 1, 2), Contact = text, Language = language, Sender = sender, Recipient = recipient, Stamp = stamp, MessageId = id },
            new NoticeMessage.Digest { Day = session.Start.Date, Sessions = [session], Contact = text, Language = language, Sender = sender, Recipient = recipient, Stamp = stamp, MessageId = id },
            new NoticeMessage.Alert { Kind = AlertKind.UninvitedReply, Person = "p" + text, Session = session, Detail = text, Language = language, Sender = sender, Recipient = recipient, Stamp = stamp, MessageId = id },
            new NoticeMessage.OpenAnswers { Visit = text, Answers = [new("p" + text, session, 2)], Language = language, Sender = sender, Recipient = recipient, Stamp = stamp, MessageId = id },
            new NoticeMessage.VisitorListDue { Visit = text, Stop = "p" + text, Due = session.Start.Date, DaysLeft = 3, Visitors = 2, Missing = 1, Language = language, Sender = sender, Recipient = recipient, Stamp = stamp, MessageId = id },
            new NoticeMessage.ReportDraft { Visit = text, Drafted = session.Start.Date, Language = language, Sender = sender, Recipient = recipient, Stamp = stamp, MessageId = id },
        ];
    }

    [GeneratedRegex("\r\n--=_[0-9a-f]{24}(?:--)?\r\n", RegexOptions.None, 1000)]
    private static partial Regex Boundary();
}
