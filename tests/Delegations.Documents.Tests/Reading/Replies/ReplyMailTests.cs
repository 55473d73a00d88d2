using System.Text;
using Delegations.Documents.Reading.Replies;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Replies;

/// <summary>Mails as Outlook, Gmail, Apple and Thunderbird write them, and where in a mail the answer is looked for.</summary>
public sealed class ReplyMailTests
{
    [Fact]
    public void H1_An_answer_of_Outlook_is_read_out_of_base64_in_multipart_alternative()
    {
        var reply = Answers.Reply(Answers.Mail("outlook-accepted"));

        var expected = new CalendarReply
        {
            Uid = Answers.Uid,
            Attendee = "eva.mueller@example.com",
            Answer = ReplyAnswer.Accepted,
            Sequence = 2,
            Stamp = Instant.FromUtc(2026, 9, 2, 7, 15, 30),
            Comment = "Gern, ich bringe Unterlagen über Windkraft mit.",
            Sender = "eva.mueller@example.com",
        };
        Assert.Equal(expected, reply);
        Assert.True(reply.SenderIsAttendee);
    }

    [Fact]
    public void H1_An_answer_of_Gmail_is_read_out_of_nested_parts_with_the_same_file_attached()
    {
        var reply = Answers.Reply(Answers.Mail("gmail-declined"));

        var expected = new CalendarReply
        {
            Uid = Answers.Uid,
            Attendee = "jean.dupont@example.com",
            Answer = ReplyAnswer.Declined,
            Sequence = 1,
            Stamp = Instant.FromUtc(2026, 9, 3, 10, 11, 12),
            Comment = "",
            Sender = "jean.dupont@example.com",
        };
        Assert.Equal(expected, reply);
    }

    [Fact]
    public void H1_An_answer_of_Apple_is_read_out_of_quoted_printable()
    {
        var reply = Answers.Reply(Answers.Mail("apple-tentative"));

        var expected = new CalendarReply
        {
            Uid = Answers.Uid,
            Attendee = "zoe@example.com",
            Answer = ReplyAnswer.Tentative,
            Sequence = 0,
            Stamp = Instant.FromUtc(2026, 9, 4, 12, 0, 0),
            Comment = "Peut-être, à confirmer vendredi.",
            Sender = "zoe@example.com",
        };
        Assert.Equal(expected, reply);
    }

    [Fact]
    public void H1_An_answer_of_Thunderbird_is_read_where_it_is_the_whole_mail()
    {
        var reply = Answers.Reply(Answers.Mail("thunderbird-accepted"));

        Assert.Equal(("piet.janssen@example.com", ReplyAnswer.Accepted, 1), (reply.Attendee, reply.Answer, reply.Sequence));
    }

    [Fact]
    public void H1_The_answer_in_a_message_attached_once_is_read_and_the_forwarder_is_the_sender()
    {
        var reply = Answers.Reply(Answers.Mail("forwarded-as-attachment"));

        Assert.Equal(("piet.janssen@example.com", "colleague@example.org", false), (reply.Attendee, reply.Sender, reply.SenderIsAttendee));
    }

    [Fact]
    public void H1_A_charset_is_decoded()
    {
        var mail = Answers.MailOf(
            "From: eva@example.com\nMIME-Version: 1.0\nContent-Type: text/calendar; method=REPLY; charset=iso-8859-15\nContent-Transfer-Encoding: 8bit",
            Answers.Object(Answers.Attendee, "COMMENT:déjà 10 €"));

        var reply = Answers.Reply(Encoding.Latin1.GetBytes(mail.Replace('€', '\u00A4')));

        Assert.Equal("déjà 10 €", reply.Comment);
    }

    [Theory]
    [InlineData("\r\n \r\n")]
    [InlineData("\uFEFF")]
    [InlineData("From MAILER Sat Sep  5 09:30:00 2026\r\n")]
    public void H1_A_mail_is_read_from_its_first_field_on(string before)
    {
        var reply = Answers.Reply([.. Encoding.UTF8.GetBytes(before), .. Answers.Mail("thunderbird-accepted")]);

        Assert.Equal("piet.janssen@example.com", reply.Sender);
    }

    [Theory]
    [InlineData("text/calendar", "reply.bin", true)]
    [InlineData("application/ics", "reply.txt", true)]
    [InlineData("text/plain", "reply.ics", false)]
    [InlineData("application/octet-stream", "reply.ics", false)]
    public void G10_The_content_type_counts_and_not_the_name(string type, string name, bool isRead)
    {
        var mail = Answers.MailOf($"From: eva@example.com\nMIME-Version: 1.0\nContent-Type: {type}; name=\"{name}\"\nContent-Disposition: attachment; filename=\"{name}\"", Answers.Object(Answers.Attendee));

        Assert.Equal(isRead ? "read" : "reply.no-calendar", Answers.Read(Encoding.UTF8.GetBytes(mail)) is ReplyReading.Refused refused ? refused.Code : "read");
    }

    [Theory]
    [InlineData("; method=REPLY", "REPLY", "read")]
    [InlineData("; Method=\"reply\"", "reply", "read")]
    [InlineData("", "REPLY", "read")]
    [InlineData("; method=REPLY", "REQUEST", "reply.methods-differ")]
    [InlineData("; method=REQUEST", "REPLY", "reply.methods-differ")]
    [InlineData("; method=COUNTER", "REPLY", "reply.methods-differ")]
    [InlineData("; method=REQUEST", "REQUEST", "reply.is-invitation")]
    [InlineData("; method=CANCEL", "CANCEL", "reply.is-cancellation")]
    [InlineData("", "PUBLISH", "reply.is-calendar")]
    [InlineData("; method=REFRESH", "REFRESH", "reply.other-method")]
    public void The_methods_of_part_and_object_agree(string parameter, string method, string expected)
    {
        var mail = Answers.MailOf("From: eva@example.com\nMIME-Version: 1.0\nContent-Type: text/calendar; charset=utf-8" + parameter, Answers.ObjectOf(method, Answers.Attendee));

        Assert.Equal(expected, Answers.Read(Encoding.UTF8.GetBytes(mail)) is ReplyReading.Refused refused ? refused.Code : "read");
    }

    [Fact]
    public void A_method_that_only_the_content_type_gives_counts()
    {
        var mail = Answers.MailOf("From: eva@example.com\nMIME-Version: 1.0\nContent-Type: text/calendar; method=REPLY", Answers.Object(Answers.Attendee).Replace("METHOD:REPLY\r\n", "", StringComparison.Ordinal));

        Assert.Equal(ReplyAnswer.Accepted, Answers.Reply(mail).Answer);
    }

    [Fact]
    public void The_answer_is_read_where_the_invitation_lies_before_it()
    {
        var mail = Mixed(("text/calendar; method=REQUEST", Answers.ObjectOf("REQUEST", Answers.Attendee)), ("text/calendar; method=REPLY", Answers.Object("SEQUENCE:7", Answers.Attendee)));

        Assert.Equal(7, Answers.Reply(mail).Sequence);
    }

    [Fact]
    public void Two_different_answers_in_one_mail_are_refused()
    {
        var mail = Mixed(("text/calendar; method=REPLY", Answers.Object(Answers.Attendee)), ("text/calendar; method=REPLY", Answers.Object("ATTENDEE;PARTSTAT=DECLINED:mailto:eva@example.com")));

        Assert.Equal("reply.several-answers", Answers.Refusal(mail));
    }

    [Fact]
    public void A_delivery_report_is_not_taken_for_the_invitation_in_it() =>
        Assert.Equal("reply.delivery-report", Answers.Refusal(Answers.Mail("undelivered")));

    [Fact]
    public void A_mail_in_words_is_refused_with_what_to_do() =>
        Assert.Equal("reply.no-calendar", Answers.Refusal(Answers.MailOf("From: eva@example.com\nSubject: Re: Invitation\nMIME-Version: 1.0\nContent-Type: text/plain", "Yes, I come.")));

    [Theory]
    [InlineData("From: eva@example.com\nFrom: other@example.com")]
    [InlineData("From: eva@example.com, other@example.com")]
    [InlineData("From: undisclosed:;")]
    [InlineData("Subject: without a sender")]
    public void H4_A_mail_without_one_sender_comes_from_nobody(string headers)
    {
        var reply = Answers.Reply(Answers.MailOf(headers + "\nMIME-Version: 1.0\nContent-Type: text/calendar; method=REPLY", Answers.Object(Answers.Attendee)));

        Assert.Equal((null, false), (reply.Sender, reply.SenderIsAttendee));
    }

    [Fact]
    public void H4_Somebody_elses_mail_is_told_from_the_attendees()
    {
        var reply = Answers.Reply(Answers.MailOf("From: Eva <eva@example.net>\nMIME-Version: 1.0\nContent-Type: text/calendar; method=REPLY", Answers.Object(Answers.Attendee)));

        Assert.Equal(("eva@example.net", false), (reply.Sender, reply.SenderIsAttendee));
    }

    [Fact]
    public void H8_A_counter_proposal_of_Outlook_gives_its_times_and_answers_nothing()
    {
        var reply = Answers.Reply(Answers.Mail("outlook-counter"));

        var paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
        Assert.Equal((ReplyAnswer.CounterProposal, "Vormittags bin ich in Köln."), (reply.Answer, reply.Comment));
        Assert.Equal(new ProposedTime(new LocalDateTime(2026, 10, 12, 14, 30), paris, IsDay: false), reply.ProposedStart);
        Assert.Equal(new ProposedTime(new LocalDateTime(2026, 10, 12, 15, 15), paris, IsDay: false), reply.ProposedEnd);
    }

    [Theory]
    [InlineData("From: bob@example.com\n", "bob@example.com")]
    [InlineData("From: carol@example.com\n", "reply.no-attendee")]
    [InlineData("", "reply.several-attendees")]
    public void H8_A_counter_proposal_that_lists_everybody_is_its_senders(string from, string expected)
    {
        var mail = Answers.MailOf(from + "MIME-Version: 1.0\nContent-Type: text/calendar; method=COUNTER", Answers.ObjectOf("COUNTER", Answers.Attendee, "ATTENDEE:mailto:bob@example.com"));

        Assert.Equal(expected, Answers.Read(Encoding.UTF8.GetBytes(mail)) switch { ReplyReading.Refused refused => refused.Code, ReplyReading.Reply reply => reply.Answer.Attendee, _ => "" });
    }

    private static string Mixed(params (string Type, string Body)[] parts) => Answers.MailOf(
        "From: eva@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b",
        string.Concat(parts.Select(part => $"--b\r\nContent-Type: {part.Type}\r\n\r\n{part.Body}\r\n")) + "--b--\r\n");
}
