using System.Text;
using Delegations.Documents.Reading.Replies;
using Delegations.Documents.Rendering.Ics;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Replies;

/// <summary>What the calendar object of an answer says, and what makes it none.</summary>
public sealed class ReplyObjectTests
{
    [Theory]
    [InlineData("ACCEPTED", ReplyAnswer.Accepted)]
    [InlineData("DECLINED", ReplyAnswer.Declined)]
    [InlineData("TENTATIVE", ReplyAnswer.Tentative)]
    [InlineData("DELEGATED", ReplyAnswer.Delegated)]
    [InlineData("NEEDS-ACTION", ReplyAnswer.NeedsAction)]
    [InlineData("X-PERHAPS", ReplyAnswer.NeedsAction)]
    [InlineData("\"Accepted\"", ReplyAnswer.Accepted)]
    public void H2_The_status_of_the_one_attendee_is_the_answer(string status, ReplyAnswer expected) =>
        Assert.Equal(expected, Answers.Reply(Answers.Object($"ATTENDEE;CN=\"Eva: a;b\";PARTSTAT={status}:mailto:eva@example.com")).Answer);

    [Fact]
    public void H2_No_attendee_is_refused() => Assert.Equal("reply.no-attendee", Answers.Refusal(Answers.Object("SUMMARY:Visit")));

    [Fact]
    public void H2_Several_attendees_are_refused() =>
        Assert.Equal("reply.several-attendees", Answers.Refusal(Answers.Object(Answers.Attendee, "ATTENDEE;PARTSTAT=DECLINED:mailto:bob@example.com")));

    [Fact]
    public void H2_The_attendee_of_an_alarm_answers_nothing() =>
        Assert.Equal("reply.no-attendee", Answers.Refusal(Answers.Object("BEGIN:VALARM", Answers.Attendee, "END:VALARM")));

    [Fact]
    public void H2_Comments_are_cleaned_joined_and_cut()
    {
        var reply = Answers.Reply(Answers.Object(Answers.Attendee, "COMMENT:One\\, two\\n\u202Ethree\u0007", "COMMENT:" + new string('x', ReplyLimits.CommentCharacters) + "end"));

        Assert.StartsWith("One, two\nthree\nxxx", reply.Comment, StringComparison.Ordinal);
        Assert.Equal(ReplyLimits.CommentCharacters, reply.Comment.Length);
    }

    [Fact]
    public void H5_A_sequence_and_a_stamp_tell_the_later_of_two_answers()
    {
        var reply = Answers.Reply(Answers.Object(Answers.Attendee, "SEQUENCE:4", "DTSTAMP:20260902T071530Z"));

        Assert.Equal((4, Instant.FromUtc(2026, 9, 2, 7, 15, 30)), (reply.Sequence, reply.Stamp));
    }

    [Theory]
    [InlineData("SUMMARY:No stamp at all")]
    [InlineData("DTSTAMP:20260902T071530")]
    [InlineData("DTSTAMP;VALUE=DATE:20260902")]
    [InlineData("DTSTAMP;TZID=Europe/Brussels:20260902T071530")]
    [InlineData("DTSTAMP:20260902T071530+0200")]
    [InlineData("DTSTAMP:yesterday")]
    public void H5_A_stamp_that_is_no_instant_is_not_guessed(string line) => Assert.Null(Answers.Reply(Answers.Object(Answers.Attendee, line)).Stamp);

    [Theory]
    [InlineData("SEQUENCE:-1")]
    [InlineData("SEQUENCE:99999999999")]
    [InlineData("SEQUENCE:two")]
    public void H6_A_sequence_that_is_no_number_is_refused_rather_than_taken_for_0(string line) =>
        Assert.Equal("reply.damaged", Answers.Refusal(Answers.Object(Answers.Attendee, line)));

    [Fact]
    public void H7_A_missing_sequence_is_0() => Assert.Equal(0, Answers.Reply(Answers.Object(Answers.Attendee)).Sequence);

    [Fact]
    public void H7_A_missing_status_needs_action() => Assert.Equal(ReplyAnswer.NeedsAction, Answers.Reply(Answers.Object("ATTENDEE:mailto:eva@example.com")).Answer);

    [Theory]
    [InlineData("attendee;partstat=accepted:MAILTO:Eva@Example.COM")]
    [InlineData("Attendee;PartStat=Accepted;cn=Eva:MailTo:eva%40example.com")]
    [InlineData("ATTENDEE;PARTSTAT=ACCEPTED:mailto:%65va@example.com?subject=x")]
    [InlineData("ATTENDEE;PARTSTAT=ACCEPTED:eva@example.com")]
    [InlineData("ATTENDEE;PARTSTAT=ACCEPTED;email=\"eva@example.com\":urn:uuid:1f9d0b0a")]
    public void H7_Names_values_and_addresses_count_in_any_case_and_notation(string line)
    {
        var reply = Answers.Reply(Answers.Object(line));

        Assert.Equal(("eva@example.com", ReplyAnswer.Accepted), (reply.Attendee, reply.Answer));
    }

    [Fact]
    public void H7_An_object_in_small_letters_is_read() =>
        Assert.Equal(ReplyAnswer.Accepted, Answers.Reply("begin:vcalendar\nmethod:reply\nbegin:vevent\nuid:a\nattendee;partstat=accepted:mailto:eva@example.com\nend:vevent\nend:vcalendar\n").Answer);

    [Theory]
    [InlineData("eva+visit@example.com")]
    [InlineData("o'neill%25@example.com")]
    [InlineData("a/b?c#d@example.com")]
    public void H7_An_address_comes_back_as_an_invitation_writes_it(string address) =>
        Assert.Equal(address, Answers.Reply(Answers.Object("ATTENDEE;PARTSTAT=ACCEPTED:" + new CalendarAddress("", address).ToUri())).Attendee);

    [Fact]
    public void H7_A_domain_counts_the_same_in_letters_and_in_ASCII() =>
        Assert.Equal("eva@xn--bcher-kva.example", Answers.Reply(Answers.Object("ATTENDEE;PARTSTAT=ACCEPTED:mailto:eva@Bücher.example")).Attendee);

    [Theory]
    [InlineData("ATTENDEE;PARTSTAT=ACCEPTED:invalid:nomail")]
    [InlineData("ATTENDEE;PARTSTAT=ACCEPTED:mailto:")]
    [InlineData("ATTENDEE;PARTSTAT=ACCEPTED:mailto:eva@example.com%0D%0ABcc%3Ax@example.com")]
    [InlineData("ATTENDEE;PARTSTAT=ACCEPTED:mailto:eva@@example.com")]
    public void H7_What_is_no_address_is_refused(string line) => Assert.Equal("reply.attendee-unreadable", Answers.Refusal(Answers.Object(line)));

    [Fact]
    public void H8_A_counter_proposal_in_UTC_with_a_duration_has_an_end()
    {
        var reply = Answers.Reply(Answers.ObjectOf("COUNTER", Answers.Attendee, "DTSTART:20261012T123000Z", "DURATION:PT45M"));

        Assert.Equal((new LocalDateTime(2026, 10, 12, 12, 30), "Etc/UTC"), (reply.ProposedStart?.Local, reply.ProposedStart?.Zone?.Id));
        Assert.Equal(new LocalDateTime(2026, 10, 12, 13, 15), reply.ProposedEnd?.Local);
    }

    [Fact]
    public void H8_A_plain_answer_proposes_nothing() => Assert.Null(Answers.Reply(Answers.Object(Answers.Attendee, "DTSTART:20261012T123000Z")).ProposedStart);

    [Fact]
    public void H9_A_letter_that_a_fold_parts_is_put_together_before_it_is_decoded()
    {
        var bytes = Encoding.UTF8.GetBytes(Answers.Object(Answers.Attendee, "COMMENT:Grüße 🙂"));
        var smile = bytes.AsSpan().IndexOf("🙂"u8);
        var umlaut = bytes.AsSpan().IndexOf("ü"u8);
        byte[] folded = [.. bytes[..(umlaut + 1)], .. "\r\n "u8, .. bytes[(umlaut + 1)..(smile + 2)], .. "\r\n\t"u8, .. bytes[(smile + 2)..]];

        Assert.Equal("Grüße 🙂", Answers.Reply(folded).Comment);
    }

    [Fact]
    public void The_answer_to_a_whole_series_goes_before_those_to_its_dates()
    {
        var series = Answers.Object("RECURRENCE-ID:20261012T080000Z", "ATTENDEE;PARTSTAT=DECLINED:mailto:eva@example.com", "END:VEVENT", "BEGIN:VEVENT", "UID:" + Answers.Uid, Answers.Attendee);

        Assert.Equal(ReplyAnswer.Accepted, Answers.Reply(series).Answer);
    }

    [Fact]
    public void An_answer_to_one_date_is_not_an_answer_to_the_series() =>
        Assert.Equal("reply.one-date", Answers.Refusal(Answers.Object("RECURRENCE-ID:20261012T080000Z", Answers.Attendee)));

    [Fact]
    public void Answers_to_two_invitations_are_refused() =>
        Assert.Equal("reply.several-answers", Answers.Refusal(Answers.Object(Answers.Attendee, "END:VEVENT", "BEGIN:VEVENT", "UID:another", Answers.Attendee)));

    [Theory]
    [InlineData("REQUEST", "reply.is-invitation")]
    [InlineData("ADD", "reply.is-invitation")]
    [InlineData("CANCEL", "reply.is-cancellation")]
    [InlineData("PUBLISH", "reply.is-calendar")]
    [InlineData("", "reply.is-calendar")]
    [InlineData("DECLINECOUNTER", "reply.other-method")]
    [InlineData("REPLY\r\nMETHOD:REQUEST", "reply.methods-differ")]
    public void What_is_no_answer_is_named(string method, string expected) => Assert.Equal(expected, Answers.Refusal(Answers.ObjectOf(method, Answers.Attendee)));

    [Fact]
    public void Our_own_invitation_is_named() =>
        Assert.Equal("This is the invitation itself, not an answer to it. Choose the mail that came back from the person invited.", Assert.IsType<ReplyReading.Refused>(Answers.Read(Encoding.UTF8.GetBytes(Answers.ObjectOf("REQUEST")))).Sentence);

    [Theory]
    [InlineData("", "reply.empty")]
    [InlineData(" \r\n\r\n", "reply.empty")]
    [InlineData("PK\u0003\u0004", "reply.type-unsupported")]
    [InlineData("yes I come", "reply.type-unsupported")]
    [InlineData("BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VTODO\r\nUID:a\r\nEND:VTODO\r\nEND:VCALENDAR\r\n", "reply.no-event")]
    [InlineData("BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:a@example.com\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", "reply.no-uid")]
    [InlineData("BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:a\r\nATTENDEE:mailto:a@example.com\r\n", "reply.damaged")]
    public void Other_files_are_refused(string content, string expected) => Assert.Equal(expected, Answers.Refusal(content));

    [Fact]
    public void A_mail_saved_in_Outlooks_own_format_is_named() => Assert.Equal("reply.outlook-message", Answers.Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]));

    [Fact]
    public void Every_refusal_has_a_sentence_of_its_own_in_every_language()
    {
        var problems = typeof(ReplyProblem).GetProperties().Where(property => property.PropertyType == typeof(ReplyProblem)).Select(property => Assert.IsType<ReplyProblem>(property.GetValue(null))).ToList();

        Assert.Equal(20, problems.Count);
        Assert.All(problems, problem => Assert.Equal(Language.All.Count, Language.All.Select(language => problem.Sentence(language)).Distinct(StringComparer.Ordinal).Count()));
        Assert.Equal(problems.Count, problems.Select(problem => problem.Code).Distinct(StringComparer.Ordinal).Count());
    }
}
