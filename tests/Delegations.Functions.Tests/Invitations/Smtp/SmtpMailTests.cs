using System.Globalization;
using System.Text;
using Delegations.Documents.Rendering.Ics;
using Delegations.Invitations;
using Delegations.Invitations.Delivery;
using Delegations.Testing;
using Delegations.Testing.Smtp;
using Delegations.Visits;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Smtp;

/// <summary>What arrives, and at whom.</summary>
public sealed class SmtpMailTests(AzuriteFixture azurite)
{
    private const string Organiser = "visits@example.org";
    private static readonly string[] Headers = ["From", "To", "Subject", "Date", "Message-ID", "Content-Language", "MIME-Version", "Content-Type"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("starttls")]
    [InlineData("tls")]
    [InlineData("none")]
    public async Task What_arrives_is_what_was_written_octet_by_octet(string security)
    {
        await using var server = await SmtpServer.StartAsync(Cancel, new SmtpServerOptions { Security = security });
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor(security));
        var itinerary = new ItineraryText(
            new ItineraryLine(SampleVisits.Day, "10:00", "11:00", "Énergie, façades et avenir 🚀 " + new string('é', 90), "Espace – salle Ø", Speaker: "Zoë Ørsted")
            {
                Notes = "A line.\n.\n..\n.hidden\nTrailing blank \n" + new string('x', 300),
            },
            new ItineraryLine(SampleVisits.Day, "14:00", "15:00", "Plain words only", "Room 1", Speaker: "Zoë Ørsted") { Notes = "First.\n.\n.dot" });
        var visit = await TestVisit.PrepareAsync(pipeline, itinerary, "Name,Organisation,Email,Role\nZoë Ørsted,École,zoe@example.org,Speaker\n", Cancel);
        await visit.PublishAsync(Cancel);

        await visit.DeliverAsync(Cancel);

        var seen = await visit.ReadAsync(Cancel);
        var written = (await visit.InvitationsAsync(Cancel)).Select(row => pipeline.Get<LetterDesk>().Write(seen, row, row.Outgoing!).Mail).ToList(); // all have left
        var mails = await ReadMail.AllAsync(server, Cancel);
        Assert.Equal(2, mails.Count);
        Assert.Equal(written.Select(Convert.ToHexString).Order(), mails.Select(mail => Convert.ToHexString(mail.Received.Content)).Order());
        Assert.All(mails, mail => Assert.Equal(Headers, mail.Headers));
        Assert.Contains(mails, mail => mail.Texts.Any(text => text.ReplaceLineEndings("\n").Contains("\n.hidden\n", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Line_ends_in_names_and_titles_make_neither_a_header_nor_a_recipient()
    {
        const string evil = "\r\nBcc: thief@example.org\r\nX-Evil: 1\r\n\r\nMAIL\r\n.\r\nRCPT TO:<thief@example.org>\r\nATTENDEE:mailto:thief@example.org";
        await using var server = await SmtpServer.StartAsync(Cancel);
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor("none"));
        var visit = await SmtpVisits.PublishAsync(pipeline);
        await visit.DeliverAsync(Cancel);
        var (seen, row) = (await visit.ReadAsync(Cancel), await visit.InvitationOfAsync("Clara Novak", Cancel));
        var content = row.Sent! with { Title = "Title" + evil, Place = "Place" + evil, Text = "Text" + evil }; // it was delivered
        var letter = pipeline.Get<LetterDesk>().Write(seen, row with { Name = "Clara" + evil }, row.Outgoing! with { Content = content });

        var outcome = await DeliveryOf(pipeline).DeliverAsync(letter, Cancel);

        Assert.IsType<DeliveryOutcome.Delivered>(outcome);
        var mails = await ReadMail.AllAsync(server, Cancel);
        Assert.Equal(2, mails.Count);
        Assert.Equal(Headers, mails[1].Headers);
        Assert.Equal(["clara.novak@example.org"], mails[1].Received.To);
        Assert.Equal(["clara.novak@example.org"], mails[1].To);
        Assert.Equal("mailto:clara.novak@example.org", (string?)mails[1].Entry["attendee"]);
        Assert.Single(mails[1].Attendees);
        Assert.Equal(letter.Mail, mails[1].Received.Content);
    }

    [Theory]
    [InlineData("clara@example.org\r\nRCPT TO:<thief@example.org>")]
    [InlineData("clara@example.org>\r\nDATA")]
    [InlineData("clara@example.org, thief@example.org")]
    [InlineData("<clara@example.org>")]
    [InlineData("clara example.org")]
    [InlineData("cl\u0000ara@example.org")]
    [InlineData("zoë@example.org")]
    [InlineData("")]
    public async Task A_malformed_address_never_reaches_the_server(string address)
    {
        await using var server = await SmtpServer.StartAsync(Cancel);
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor("none"));
        var letter = Notice(await TestVisit.CreateAsync(pipeline, Cancel), address);

        var outcome = await DeliveryOf(pipeline).SendAsync(letter, Cancel);

        Assert.Equal(new DeliveryOutcome.Impossible(DeliveryReason.AddressRefused), outcome);
        Assert.Equal(0, (await server.RecordAsync(Cancel)).MostConnections);
    }

    [Fact]
    public async Task A_notice_leaves_as_it_was_written()
    {
        await using var server = await SmtpServer.StartAsync(Cancel);
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor("none"));
        var letter = Notice(await TestVisit.CreateAsync(pipeline, Cancel), "coordinator@example.org");

        var outcome = await DeliveryOf(pipeline).SendAsync(letter, Cancel);

        Assert.IsType<DeliveryOutcome.Delivered>(outcome);
        var mail = Assert.Single((await server.RecordAsync(Cancel)).Mails);
        Assert.Equal(Organiser, mail.From);
        Assert.Equal(["coordinator@example.org"], mail.To);
        Assert.Equal(letter.Mail, mail.Content);
    }

    [Fact]
    public async Task Each_of_500_people_in_one_session_gets_a_mail_of_their_own_over_four_connections_at_most()
    {
        const int people = 500;
        await using var server = await SmtpServer.StartAsync(Cancel);
        await using var pipeline = await SmtpVisits.StartAsync(azurite, server.SettingsFor("none"));
        var names = Enumerable.Range(1, people).Select(number => string.Create(CultureInfo.InvariantCulture, $"P{number:D3} S")).ToList();
        var itinerary = new ItineraryText(new ItineraryLine(SampleVisits.Day, "10:00", "11:00", "Everybody speaks", "Space Centre", Speaker: string.Join(";", names)));
        var list = string.Join('\n', ["Name,Organisation,Email,Role", .. names.Select(name => $"{name},Orbit School,{AddressOf(name)},Speaker"), ""]);
        var visit = await TestVisit.PrepareAsync(pipeline, itinerary, list, Cancel);
        Assert.Equal(people, await visit.PublishAsync(Cancel));

        await Parallel.ForEachAsync(
            await visit.InvitationsAsync(Cancel),
            new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Cancel },
            async (invitation, cancel) => await visit.DeliverAsync(invitation, cancel));

        var record = await server.RecordAsync(Cancel);
        Assert.InRange(record.MostConnections, 2, 4);
        Assert.Equal(names.Select(AddressOf), record.Mails.Select(mail => Assert.Single(mail.To)).Order(StringComparer.Ordinal));
        Assert.All(await ReadMail.AllAsync(server, Cancel), mail =>
        {
            var person = Assert.Single(mail.Received.To);
            Assert.Equal([person], mail.To);
            Assert.Equal((Organiser, Organiser), (mail.Received.From, Assert.Single(mail.From)));
            Assert.EndsWith($":mailto:{person}", Assert.Single(mail.Attendees), StringComparison.Ordinal);
            Assert.Equal($"mailto:{person}", (string?)mail.Entry["attendee"]);
            Assert.DoesNotContain(names, name => AddressOf(name) != person && mail.Calendar.Contains(AddressOf(name), StringComparison.Ordinal));
        });
        Assert.All(await visit.InvitationsAsync(Cancel), row => Assert.Equal(InvitationState.Sent, row.State));
    }

    private static string AddressOf(string name) => $"{name.Split(' ')[0].ToLowerInvariant()}@example.org";

    private static IDelivery DeliveryOf(Pipeline pipeline) =>
        pipeline.Get<Deliveries>().Find(DeliveryWay.Smtp) ?? throw new InvalidOperationException("SMTP is not registered.");

    private static NoticeLetter Notice(TestVisit visit, string address) => new(
        visit.Id, "notice-1", new Mailbox("Visits Office", Organiser), new CalendarAddress("Clara Novak", address), "A notice", "Text", "<p>Text</p>",
        Encoding.ASCII.GetBytes($"From: {Organiser}\r\nTo: coordinator@example.org\r\nSubject: A notice\r\nMessage-ID: <notice-1@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n.\r\nText\r\n"),
        IsUncertain: false);
}
