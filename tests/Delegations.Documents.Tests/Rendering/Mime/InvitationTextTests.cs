using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Mime;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Mime;

/// <summary>What a mail says, and what it does not.</summary>
public sealed class InvitationTextTests
{
    private static readonly Uri Page = new("https://visits.example.org/r/abc?v=2");
    private static readonly PrivacyNotice Privacy = new("Agency for Foreign Visits", 6, "privacy@example.org");

    public static TheoryData<Language> Languages => [.. Language.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Where_no_answer_can_come_back_none_is_asked_for(Language language)
    {
        var asking = Text(Messages.Reference with { Language = language });

        var silent = Text(Messages.Reference with { Language = language, AsksForReply = false });

        Assert.Contains('(', asking.Subject);
        Assert.DoesNotContain('(', silent.Subject);
        Assert.Equal(asking.Blocks.OfType<MailBlock.Paragraph>().Count(paragraph => paragraph.Text.Length > 0) - 1, silent.Blocks.OfType<MailBlock.Paragraph>().Count(paragraph => paragraph.Text.Length > 0));
        Assert.Empty(silent.Blocks.OfType<MailBlock.Links>());
    }

    [Fact]
    public void A_message_that_asks_without_a_way_back_is_refused() =>
        Assert.Throws<ArgumentException>(() => InvitationMail.Render(Messages.Reference, new MailContent { Answering = Answering.None, AnswerPage = Page }));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("mailto:x@example.org")]
    [InlineData("/r/abc")]
    public void A_page_that_is_none_is_refused(string page) =>
        Assert.Throws<ArgumentException>(() => InvitationMail.Render(Messages.Reference, new MailContent { AnswerPage = new Uri(page, UriKind.RelativeOrAbsolute) }));

    [Fact]
    public void Three_links_each_preselect_one_answer_on_the_page()
    {
        var links = Text(Messages.Reference, new MailContent { AnswerPage = Page }).Blocks.OfType<MailBlock.Links>().Single().All;

        Assert.Equal(
            ["https://visits.example.org/r/abc?v=2&answer=accepted", "https://visits.example.org/r/abc?v=2&answer=tentative", "https://visits.example.org/r/abc?v=2&answer=declined"],
            links.Select(link => link.Address.AbsoluteUri));
    }

    [Fact]
    public void Only_the_ways_that_work_are_named()
    {
        var byPage = Plain(Messages.Reference with { AsksForReply = false }, new MailContent { AnswerPage = Page });
        var byMail = Plain(Messages.Reference, new MailContent { Answering = Answering.Reply });

        Assert.Contains("whether you will attend: with one of the links below.", byPage, StringComparison.Ordinal);
        Assert.Contains("whether you will attend: by replying to this message.", byMail, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_answered_is_told_so_and_not_asked_again()
    {
        var text = Text(Messages.Reference with { ParticipationStatus = ParticipationStatus.Accepted }, new MailContent { Changes = [new("Place", "A", "B") { Kind = ChangeKind.Place }] });

        Assert.Equal("New place: " + Messages.Reference.Summary, text.Subject);
        Assert.Contains("We have noted that you will attend.", text.ToPlainText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Please let us know", text.ToPlainText(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_first_mail_alone_says_who_processes_the_data(Language language)
    {
        var content = new MailContent { Privacy = Privacy };
        var first = Messages.Reference with { Language = language };

        Assert.Contains(Privacy.Agency, Plain(first, content), StringComparison.Ordinal);
        Assert.Contains(Privacy.Ask, Plain(first, content), StringComparison.Ordinal);
        Assert.All(
            [
                Plain(first with { Sequence = 1 }, content),
                Plain(first, content with { Changes = [new("x", "1", "2")] }),
                Plain(first, content with { Remaining = new Remaining(2, 1, 2) }),
                Plain(first with { Method = CalendarMethod.Cancel }, content),
            ],
            text => Assert.DoesNotContain(Privacy.Agency, text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_facts_say_is_not_said_again_by_the_description()
    {
        var message = Messages.Reference with
        {
            Summary = "Visit: Storage",
            Description = "10:00–10:45 Storage (Room A, first floor)\nIdentity card at the gate.\nContact: Visits Office\nSlides may be shown.\n11:00–11:30 Another session",
        };

        var text = Plain(message, new MailContent { EntryConditions = "Identity card at the gate.", Contact = "Visits Office" });

        Assert.Equal(1, Count(text, "Identity card at the gate."));
        Assert.Equal(1, Count(text, "Visits Office"));
        Assert.Equal(0, Count(text, "10:00–10:45 Storage"));
        Assert.Contains("Slides may be shown.\n11:00–11:30 Another session", text, StringComparison.Ordinal);
        Assert.Contains("Identity card", Messages.Property(message, "DESCRIPTION").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_session_that_moves_is_one_session()
    {
        var text = Plain(Messages.Reference with { Sequence = 1 }, new MailContent { Changes = [new("Time", "9:00", "10:00") { Kind = ChangeKind.Time }, new("Place", "Room B", "Room A") { Kind = ChangeKind.Place }] });

        Assert.Contains("The time and the place of this session have changed.", text, StringComparison.Ordinal);
        Assert.Contains("Time: was 9:00, now 10:00\nPlace: was Room B, now Room A", text, StringComparison.Ordinal);
        Assert.Equal(1, Count(text, Messages.Reference.Summary));
    }

    [Theory]
    [InlineData("–", "Room A", "Place (new): Room A")]
    [InlineData("Room B", "–", "Place (no longer applies): Room B")]
    [InlineData("", "Room A", "Place (new): Room A")]
    public void A_side_without_anything_is_not_printed_as_a_dash(string was, string now, string line) =>
        Assert.Contains(line, Plain(Messages.Reference, new MailContent { Changes = [new("Place", was, now)] }), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Urgent – New place")]
    [InlineData("fr", "Urgent – Nouveau lieu")]
    [InlineData("nl", "Dringend – Nieuwe plaats")]
    [InlineData("de", "Eilig – Neuer Ort")]
    public void A_late_change_is_urgent_in_the_subject_and_the_first_line(string tag, string beginning)
    {
        Assert.True(Language.TryParse(tag, out var language));

        var text = Text(Messages.Reference with { Language = language }, new MailContent { Urgent = true, Changes = [new("x", "1", "2") { Kind = ChangeKind.Place }] });

        Assert.StartsWith(beginning, text.Subject, StringComparison.Ordinal);
        Assert.StartsWith(beginning[..5], text.ToPlainText(), StringComparison.Ordinal);
        Assert.Contains("24", text.ToPlainText().Split('\n')[0], StringComparison.Ordinal);
    }

    private static MailText Text(CalendarMessage message, MailContent? content = null) => InvitationText.For(message, content ?? new MailContent());

    private static string Plain(CalendarMessage message, MailContent content) => Text(message, content).ToPlainText();

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
