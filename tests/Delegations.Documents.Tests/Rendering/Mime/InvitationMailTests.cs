using System.Text;
using System.Text.Json.Nodes;
using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Mime;
using Delegations.Documents.Tests.Rendering.Peers;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Mime;

/// <summary>Statements G1 to G9 and B5: the mail around a calendar message.</summary>
public sealed class InvitationMailTests
{
    private static readonly CalendarMessage Accented = Messages.Reference with { Summary = "Énergie et été à Liège, visite de la délégation avec un titre bien trop long pour une ligne" };

    public static TheoryData<Language> Languages => [.. Language.All];

    [Fact]
    public void The_whole_mail_is_as_agreed() => Golden.Matches("reference.eml", InvitationMail.Render(Messages.Reference));

    [Fact]
    public void The_same_message_gives_the_same_bytes() =>
        Assert.Equal(InvitationMail.Render(Accented), InvitationMail.Render(Accented with { }));

    [Fact]
    public void Every_line_is_ascii_ends_in_crlf_and_fits_what_mail_servers_take()
    {
        var mail = Encoding.UTF8.GetString(InvitationMail.Render(Accented with { Description = new string('é', 3000) }));

        Assert.True(Ascii.IsValid(mail));
        Assert.Equal(-1, mail.Replace("\r\n", "", StringComparison.Ordinal).IndexOfAny(['\r', '\n']));
        Assert.All(mail.Split("\r\n"), line => Assert.InRange(line.Length, 0, 78));
    }

    [Theory]
    [InlineData(CalendarMethod.Request, "REQUEST")]
    [InlineData(CalendarMethod.Cancel, "CANCEL")]
    public async Task B5_the_calendar_part_names_the_method_of_the_file(CalendarMethod method, string written)
    {
        var mail = await ReadAsync(Accented with { Method = method, Sequence = 1 });

        var part = Parts(mail["root"]!).Single(part => Text(part["type"]) is "text/calendar");
        Assert.Equal(written, Text(part["method"]));
        Assert.Contains($"METHOD:{written}\r\n", Body(part), StringComparison.Ordinal);
    }

    [Fact]
    public async Task G1_the_calendar_part_names_type_and_charset()
    {
        var part = Parts((await ReadAsync(Accented))["root"]!).Single(part => Text(part["type"]) is "text/calendar");

        Assert.Equal("utf-8", Text(part["charset"]));
    }

    [Fact]
    public async Task G2_the_alternatives_go_from_plain_to_calendar()
    {
        var mail = await ReadAsync(Accented);

        Assert.Equal("multipart/mixed", Text(mail["root"]!["type"]));
        var alternative = mail["root"]!["parts"]![0]!;
        Assert.Equal("multipart/alternative", Text(alternative["type"]));
        Assert.Equal(["text/plain", "text/html", "text/calendar"], alternative["parts"]!.AsArray().Select(part => Text(part!["type"])));
    }

    [Fact]
    public async Task G3_there_is_one_calendar_object_among_the_alternatives() =>
        Assert.Single((await ReadAsync(Accented))["root"]!["parts"]![0]!["parts"]!.AsArray(), part => Text(part!["type"]) is "text/calendar");

    [Fact]
    public async Task E3_the_organizer_is_the_sender_and_reads_the_answers()
    {
        var mail = await ReadAsync(Accented);

        Assert.Equal("visits@example.org", Text(mail["from"]![0]![1]));
        Assert.DoesNotContain(mail["headers"]!.AsArray(), header => Text(header![0]) is "Reply-To" or "Sender");
        Assert.Contains("ORGANIZER;CN=\"Visits Office\":mailto:visits@example.org", Encoding.UTF8.GetString(Calendar(mail)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task E5_the_attendee_is_whom_the_mail_goes_to()
    {
        var mail = await ReadAsync(Accented);

        var line = Messages.Lines(Encoding.UTF8.GetString(Calendar(mail))).Single(line => line.StartsWith("ATTENDEE", StringComparison.Ordinal));
        Assert.EndsWith(":mailto:" + Text(mail["to"]![0]![1]), line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task C10_a_reminder_asks_again_with_the_same_sequence()
    {
        var reminded = Encoding.UTF8.GetString(Calendar(await ReadAsync(Accented, new MailContent { Remaining = new Remaining(5, 1, 3) })));

        Assert.Contains("SEQUENCE:0", Messages.Lines(reminded));
        Assert.Contains(Messages.Lines(reminded), line => line.Contains("PARTSTAT=NEEDS-ACTION;RSVP=TRUE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task G4_no_alternative_is_a_file()
    {
        var mail = await ReadAsync(Accented);

        Assert.All(mail["root"]!["parts"]![0]!["parts"]!.AsArray(), part =>
        {
            Assert.Null(part!["disposition"]);
            Assert.Null(part["file"]);
        });
    }

    [Fact]
    public async Task G5_the_file_is_attached_with_the_same_bytes()
    {
        var mail = await ReadAsync(Accented);

        var file = mail["root"]!["parts"]![1]!;
        Assert.Equal(("application/ics", "attachment", "invite.ics", "base64"), (Text(file["type"]), Text(file["disposition"]), Text(file["file"]), Text(file["encoding"])));
        Assert.Equal(InvitationIcs.Render(Accented), Convert.FromBase64String(Text(file["body"])!));
    }

    [Fact]
    public async Task G5_the_file_can_be_left_out()
    {
        var mail = await ReadAsync(Accented, new MailContent { AttachFile = false });

        Assert.Equal("multipart/alternative", Text(mail["root"]!["type"]));
    }

    [Fact]
    public async Task G6_the_calendar_part_decodes_to_the_file_whether_it_is_ascii_or_not()
    {
        var ascii = Messages.Reference with { Attendee = Messages.Reference.Attendee with { Name = "Eva Mueller" } };

        Assert.All([await ReadAsync(Accented), await ReadAsync(ascii)], mail => Assert.DoesNotContain(Parts(mail["root"]!), part => Text(part["encoding"]) is "8bit"));
        Assert.Equal(InvitationIcs.Render(Accented), Calendar(await ReadAsync(Accented)));
        Assert.Equal(InvitationIcs.Render(ascii), Calendar(await ReadAsync(ascii)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task G7_both_texts_say_what_it_is_when_and_where(Language language)
    {
        var mail = await ReadAsync(Messages.Reference with { Language = language });

        Assert.All(Parts(mail["root"]!).Where(part => Text(part["type"]) is "text/plain" or "text/html").Select(Body), body =>
        {
            Assert.Contains(Messages.Reference.Summary, body, StringComparison.Ordinal);
            Assert.Contains("10:00 – 10:45", body, StringComparison.Ordinal);
            Assert.Contains("2026", body, StringComparison.Ordinal);
            Assert.Contains("CEST, UTC+2", body.Replace("&#x2B;", "+", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Contains("Room A, first floor", body, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("en", "cancelled")]
    [InlineData("fr", "annulée")]
    [InlineData("nl", "geannuleerd")]
    [InlineData("de", "abgesagt")]
    public async Task G7_a_cancellation_says_so(string tag, string word)
    {
        Assert.True(Language.TryParse(tag, out var language));

        var mail = await ReadAsync(Messages.Cancellation with { Language = language });

        Assert.All(Parts(mail["root"]!).Where(part => Text(part["type"]) is "text/plain" or "text/html").Select(Body), body => Assert.Contains(word, body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_update_says_what_was_and_what_is_now()
    {
        var content = new MailContent { Changes = [new Change("Place", "Room A", "Room <B>")], AnswerPage = new Uri("https://visits.example.org/r/abc"), Contact = "Visits Office, +32 2 555 01 01" };

        var mail = await ReadAsync(Messages.Reference with { Sequence = 1 }, content);

        Assert.StartsWith("Update (please reply): ", Header(mail, "Subject"), StringComparison.Ordinal);
        var bodies = Parts(mail["root"]!).ToDictionary(part => Text(part["type"])!, Body);
        Assert.Contains("Place: was Room A, now Room <B>", bodies["text/plain"], StringComparison.Ordinal);
        Assert.Contains("Room &lt;B&gt;", bodies["text/html"], StringComparison.Ordinal);
        Assert.Contains("https://visits.example.org/r/abc", bodies["text/plain"], StringComparison.Ordinal);
        Assert.Contains("+32 2 555 01 01", bodies["text/plain"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task G8_headers_are_encoded_and_read_back_as_they_were()
    {
        var mail = await ReadAsync(Accented with { Organizer = Accented.Organizer with { Name = "Visites – Liège \"Sart-Tilman\"" } });

        Assert.Empty(mail["defects"]!.AsArray());
        Assert.Equal("Invitation (please reply): " + Accented.Summary, Header(mail, "Subject"));
        Assert.Equal(["Visites – Liège \"Sart-Tilman\"", "visits@example.org"], Strings(mail["from"]![0]!));
        Assert.Equal(["Müller, Eva", "eva.mueller@example.com"], Strings(mail["to"]![0]!));
    }

    [Theory]
    [InlineData("x\r\nBcc: mallory@example.org")]
    [InlineData("x\nBcc: mallory@example.org")]
    [InlineData("x\r\n\r\nbody")]
    [InlineData("=?utf-8?Q?x=0D=0ABcc:_mallory@example.org?=")]
    public async Task G8_no_data_makes_a_header(string text)
    {
        var mail = await ReadAsync(Messages.Reference with
        {
            Summary = text,
            Organizer = Messages.Reference.Organizer with { Name = text },
            Attendee = Messages.Reference.Attendee with { Name = text },
        });

        Assert.Equal(
            ["From", "To", "Subject", "Date", "Message-ID", "Content-Language", "MIME-Version", "Content-Type"],
            mail["headers"]!.AsArray().Select(header => Text(header![0])));
    }

    [Fact]
    public async Task G9_message_id_and_date_are_those_given()
    {
        var mail = await ReadAsync(Messages.Reference);

        Assert.Equal("<5fc53010.0@example.org>", Header(mail, "Message-ID"));
        Assert.Equal("2026-09-01T08:00:00+00:00", Text(mail["date"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no-at")]
    [InlineData("a@b@c")]
    [InlineData("a@b\r\nBcc: mallory@example.org")]
    [InlineData("<a@b>")]
    public void G9_a_message_id_that_is_none_is_refused(string id) =>
        Assert.Throws<ArgumentException>(() => InvitationMail.Render(Messages.Reference with { MessageId = id }));

    private static Task<JsonNode> ReadAsync(CalendarMessage message, MailContent? content = null) =>
        Peer.ReadMailAsync(InvitationMail.Render(message, content), TestContext.Current.CancellationToken);

    private static IEnumerable<JsonNode> Parts(JsonNode part) => part["parts"]!.AsArray().SelectMany(inner => Parts(inner!).Prepend(inner!));

    private static byte[] Calendar(JsonNode mail) =>
        Convert.FromBase64String(Text(Parts(mail["root"]!).Single(part => Text(part["type"]) is "text/calendar")["body"])!);

    private static string Body(JsonNode part) => Text(part["body"]) is { } body ? Encoding.UTF8.GetString(Convert.FromBase64String(body)) : "";

    private static string Header(JsonNode mail, string name) =>
        Text(mail["headers"]!.AsArray().Single(header => Text(header![0]) == name)![1])!;

    private static IEnumerable<string?> Strings(JsonNode list) => list.AsArray().Select(Text);

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}
