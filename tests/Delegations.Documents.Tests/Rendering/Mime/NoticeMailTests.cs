using System.Text;
using Delegations.Documents.Rendering.Mime;
using Delegations.Documents.Tests.Rendering.Peers;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Mime;

/// <summary>Mails that change nobody's calendar.</summary>
public sealed class NoticeMailTests
{
    private static readonly NoticedSession Session = new("Storage", new(2026, 10, 12, 10, 0), new(2026, 10, 12, 10, 45), Samples.Brussels);

    public static TheoryData<string> Kinds => [.. MailSamples.Kinds.Keys.Where(IsNotice)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task It_is_text_and_html_written_by_a_machine(string kind)
    {
        var mail = await Peer.ReadMailAsync(MailSamples.Kinds[kind](Language.German).Mail, TestContext.Current.CancellationToken);

        var headers = mail["headers"]!.AsArray().ToDictionary(header => header![0]!.GetValue<string>(), header => header![1]!.GetValue<string>(), StringComparer.Ordinal);
        Assert.Equal("auto-generated", headers["Auto-Submitted"]);
        Assert.Equal($"<{Messages.Reference.MessageId}>", headers["Message-ID"]);
        Assert.Equal("de", headers["Content-Language"]);
        Assert.Equal("multipart/alternative", mail["root"]!["type"]!.GetValue<string>());
        Assert.Equal(["text/plain", "text/html"], mail["root"]!["parts"]!.AsArray().Select(part => part!["type"]!.GetValue<string>()));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_notice_gives_the_same_bytes(string kind) =>
        Assert.Equal(MailSamples.Kinds[kind](Language.French).Mail, MailSamples.Kinds[kind](Language.French).Mail);

    [Fact]
    public void A_day_in_two_zones_says_the_zone_of_each_session()
    {
        var digest = Digest([Session, Session with { Title = "Call", Zone = Samples.LosAngeles }]);

        var text = NoticeText.For(digest).ToPlainText();

        Assert.Contains("10:00 – 10:45 (Brussels time, CEST, UTC+2): Storage", text, StringComparison.Ordinal);
        Assert.Contains("10:00 – 10:45 (Los Angeles time, PDT, UTC−7): Call", text, StringComparison.Ordinal);
        Assert.DoesNotContain("All times", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_past_midnight_says_the_day_of_its_end() =>
        Assert.Contains("22:00 – Tue 13 Oct, 00:30: Storage", NoticeText.For(Digest([Session with { Start = new(2026, 10, 12, 22, 0), End = new(2026, 10, 13, 0, 30) }])).ToPlainText(), StringComparison.Ordinal);

    [Fact]
    public void Notices_that_say_nothing_or_cannot_be_answered_are_refused()
    {
        NoticeMessage[] wrong =
        [
            Digest([]),
            Digest([Session]) with { MessageId = "a@b\r\nBcc: mallory@example.org" },
            Digest([Session]) with { Recipient = new("x", "nobody") },
            Digest([Session]) with { Sender = new("x", "a@example.org\r\nBcc: b") },
            Reminder() with { Answering = Answering.None },
            Reminder() with { Remaining = new Remaining(-1, 1, 3) },
            Reminder() with { AnswerPage = new Uri("javascript:alert(1)") },
        ];

        Assert.All(wrong, message => Assert.Throws<ArgumentException>(() => NoticeMail.Render(message)));
    }

    [Theory]
    [InlineData(0, "today")]
    [InlineData(1, "tomorrow")]
    [InlineData(4, "in 4 days")]
    public void A_reminder_says_how_many_days_are_left(int days, string words) =>
        Assert.Contains($"It takes place {words}.", NoticeText.For(Reminder() with { Remaining = new Remaining(days, 1, 3) }).ToPlainText(), StringComparison.Ordinal);

    private static bool IsNotice(string kind) => !Encoding.ASCII.GetString(MailSamples.Kinds[kind](Language.English).Mail).Contains("text/calendar", StringComparison.Ordinal);

    private static NoticeMessage.Digest Digest(IReadOnlyList<NoticedSession> sessions) => new()
    {
        Day = new LocalDate(2026, 10, 12),
        Sessions = sessions,
        Language = Language.English,
        Sender = Messages.Reference.Organizer,
        Recipient = Messages.Reference.Attendee,
        Stamp = Messages.Reference.Stamp,
        MessageId = Messages.Reference.MessageId,
    };

    private static NoticeMessage.Reminder Reminder() => new()
    {
        Session = Session,
        Remaining = new Remaining(3, 1, 3),
        Language = Language.English,
        Sender = Messages.Reference.Organizer,
        Recipient = Messages.Reference.Attendee,
        Stamp = Messages.Reference.Stamp,
        MessageId = Messages.Reference.MessageId,
    };
}
