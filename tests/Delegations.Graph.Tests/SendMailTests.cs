using Delegations.Graph.Events;
using Delegations.Graph.Mails;
using Delegations.Testing.Graph;
using Xunit;

namespace Delegations.Graph.Tests;

public sealed class SendMailTests
{
    private static readonly MailDraft Draft = new()
    {
        Subject = "Your programme",
        Body = new EventBody("See the attachment.", IsHtml: false),
        To = [new GraphAddress(Office.Guest, "Ada Example"), new GraphAddress("bob@example.com")],
        Attachments = [new MailAttachment("visit.pdf", "application/pdf", "%PDF-"u8.ToArray())],
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_reaches_everybody_on_it()
    {
        await using var office = await Office.OpenAsync();

        Office.Value(await office.Client.SendMailAsync(Office.Mailbox, Draft, Token));

        Assert.Equal(
            [(MailKind.Mail, Office.Guest, "Your programme"), (MailKind.Mail, "bob@example.com", "Your programme")],
            office.Server.Mails.Select(mail => (mail.Kind, mail.Recipient, mail.Subject)));
        Assert.Contains("\"contentBytes\":\"JVBERi0=\"", office.Server.Requests[0].Body, StringComparison.Ordinal);
        office.Server.AssertClean();
    }

    [Fact]
    public async Task A_lost_answer_on_a_connection_in_use_sends_no_second_mail()
    {
        await using var office = await Office.OpenAsync();
        await office.Client.ReachesAsync(Office.Mailbox, Token);
        office.Server.Faults.Next(Fault.AnswerLost);

        var outcome = await office.Client.SendMailAsync(Office.Mailbox, Draft with { To = [new GraphAddress(Office.Guest)] }, Token);

        Assert.IsType<GraphFailure.Unknown>(Office.Failure(outcome));
        Assert.Single(office.Server.Mails);
        Assert.Equal(2, office.Server.Requests.Count);
    }
}
