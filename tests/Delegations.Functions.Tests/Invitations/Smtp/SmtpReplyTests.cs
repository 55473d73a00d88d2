using Delegations.Invitations.Delivery.Smtp;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Smtp;

public sealed class SmtpReplyTests
{
    [Theory]
    [InlineData("550 5.1.1 No such user", 550, 1, 1)]
    [InlineData("550-5.7.26 first of several lines", 550, 7, 26)]
    [InlineData("452 4.2.2", 452, 2, 2)]
    [InlineData("550 10.1.1 is not an enhanced code", 550, null, null)]
    [InlineData("421", 421, null, null)]
    [InlineData("550 5.1", 550, null, null)]
    public void Reads_the_codes_of_a_refusal(string line, int code, int? subject, int? detail)
    {
        var reply = SmtpReply.TryParse(line);

        Assert.NotNull(reply);
        Assert.Equal((code, subject, detail), (reply.Code, reply.Subject, reply.Detail));
    }

    [Theory]
    [InlineData("250 2.1.5 fine")]
    [InlineData("354 go on")]
    [InlineData("5500 what")]
    [InlineData("")]
    [InlineData("hello")]
    public void What_refuses_nothing_is_no_refusal(string line) => Assert.Null(SmtpReply.TryParse(line));

    [Theory]
    [InlineData("451 4.7.1 Greylisted, please try again in 300 seconds", 300)]
    [InlineData("450 4.2.0 try again after 5 minutes", 300)]
    [InlineData("451 wait 30s", 30)]
    [InlineData("451 in 99999 minutes", 3600)]
    public void Keeps_the_time_that_a_server_wishes(string line, int seconds) =>
        Assert.Equal(Duration.FromSeconds(seconds), SmtpReply.TryParse(line)?.Wish);

    [Theory]
    [InlineData("451 4.7.1 try again later")]
    [InlineData("452 4.2.2 mailbox of 50 megabytes is full")]
    [InlineData("451 in 2 hours")]
    public void Makes_up_no_wish(string line) => Assert.Null(SmtpReply.TryParse(line)?.Wish);

    [Fact]
    public void The_first_refusal_of_a_stage_counts_however_it_is_cut_into_pieces()
    {
        using var replies = new SmtpReplies();
        foreach (var piece in new[] { "250 ok\r\n55", "0 5.1", ".1 no\r\n503 bad order\r", "\n" })
        {
            var octets = System.Text.Encoding.ASCII.GetBytes("##" + piece);
            replies.LogServer(octets, 2, octets.Length - 2);
        }

        Assert.Equal((550, (int?)1), (replies.Refusal?.Code, replies.Refusal?.Subject));
    }
}
