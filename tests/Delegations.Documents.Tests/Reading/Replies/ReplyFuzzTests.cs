using System.Globalization;
using System.Text;
using Delegations.Documents.Reading.Replies;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Replies;

/// <summary>Damaged and hostile answers: each gives an outcome, with little effort. Seeds are fixed, so a failure can be repeated.</summary>
public sealed class ReplyFuzzTests
{
    /// <summary>Of each mail; <c>DELEGATIONS_MALFORMED=20000</c> makes more.</summary>
    private static readonly int Copies = int.TryParse(Environment.GetEnvironmentVariable("DELEGATIONS_MALFORMED"), CultureInfo.InvariantCulture, out var copies) ? copies : 300;

    /// <summary>The largest mail read to its end takes 40.</summary>
    private const double MostMegabytes = 80;

    private static readonly string[] Pieces =
    [
        "\r\n", "\r\n ", "\r\n\r\n", "\r\n--", ":", ";", "\"", "(", ")", "=", "=?", "?=", "\\", "\0", "\uFEFF", "%", "BEGIN:VEVENT\r\n", "END:VCALENDAR\r\n", "ATTENDEE:", "METHOD:REPLY\r\n",
        "Content-Type: multipart/mixed; boundary=x\r\n", "Content-Type: message/rfc822\r\n\r\n", "Content-Transfer-Encoding: uuencode\r\n", "Authentication-Results: mx.example.org; dkim=", "charset=utf-7;", "99999999999999999999",
    ];

    public static TheoryData<string> Names => [.. Answers.MailNames];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_damaged_mail_gives_an_outcome(string name)
    {
        var mail = Answers.Mail(name);
        var random = new Random(name.Length);

        for (var copy = 0; copy < Copies; copy++)
        {
            AssertOutcome(Damage(mail, random));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_truncated_mail_gives_an_outcome(string name)
    {
        var mail = Answers.Mail(name);

        for (var copy = 0; copy < Copies; copy++)
        {
            AssertOutcome(mail[..(int)((long)mail.Length * copy / Copies)]);
        }
    }

    [Fact]
    public void A_damaged_object_gives_an_outcome()
    {
        var bare = Encoding.UTF8.GetBytes(Answers.ObjectOf("COUNTER", "ATTENDEE;CN=\"Müller\";PARTSTAT=ACCEPTED:mailto:eva%40example.com", "DTSTAMP:20260902T071530Z", "DTSTART;TZID=Europe/Brussels:20261012T100000", "DURATION:P1DT2H", "SEQUENCE:3", "COMMENT:a\\nb"));
        var random = new Random(1);

        for (var copy = 0; copy < Copies * 2; copy++)
        {
            AssertOutcome(Damage(bare, random));
        }
    }

    [Theory]
    [InlineData("parts")]
    [InlineData("fields")]
    [InlineData("long field")]
    [InlineData("long line")]
    [InlineData("long field of a part")]
    [InlineData("size")]
    [InlineData("calendar")]
    public void What_is_larger_than_an_answer_is_refused(string kind)
    {
        const string Head = "From: eva@example.com\r\nMIME-Version: 1.0\r\n";
        var content = kind switch
        {
            "parts" => Head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + string.Concat(Enumerable.Repeat("--b\r\n\r\nx\r\n", 200_000)) + "--b--\r\n",
            "fields" => Head + string.Concat(Enumerable.Repeat("X-A: b\r\n", 500_000)) + "\r\nbody",
            "long field" => Head + "To: " + string.Concat(Enumerable.Repeat("a@example.com,\r\n ", 500_000)) + "\r\n\r\nbody",
            "long line" => Head + "X-A: " + new string('a', ReplyLimits.MailBytes - 1_000) + "\r\n\r\nbody",
            "long field of a part" => Head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nX-A: " + string.Concat(Enumerable.Repeat("a\r\n ", 1_500_000)) + "\r\n\r\nx\r\n--b--\r\n",
            "size" => Head + "\r\n" + new string('x', ReplyLimits.MailBytes),
            _ => Answers.Object(Answers.Attendee, "DESCRIPTION:" + new string('x', ReplyLimits.CalendarBytes)),
        };

        Assert.Equal(kind is "size" or "calendar" ? "reply.too-large" : "reply.too-many-parts", CodeOf(content));
    }

    [Theory]
    [InlineData("nested multiparts", "reply.no-calendar")]
    [InlineData("nested messages", "reply.no-calendar")]
    [InlineData("nested comments", "read")]
    [InlineData("nested groups", "read")]
    [InlineData("nested components", "reply.damaged")]
    [InlineData("many attendees", "reply.several-attendees")]
    [InlineData("many folds", "read")]
    [InlineData("long body", "read")]
    [InlineData("many calendars", "reply.no-event")]
    public void What_is_made_to_be_slow_or_deep_takes_little_effort(string kind, string expected)
    {
        const string Head = "MIME-Version: 1.0\r\n";
        var answer = "Content-Type: text/calendar; method=REPLY\r\n\r\n" + Answers.Object(Answers.Attendee);
        var content = kind switch
        {
            "nested multiparts" => Head + string.Concat(Enumerable.Range(0, 150).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n")) + answer,
            "nested messages" => Head + string.Concat(Enumerable.Repeat("Content-Type: message/rfc822\r\n\r\n", 150)) + answer,
            "nested comments" => Head + "From: " + new string('(', 30_000) + " eva@example.com\r\nAuthentication-Results: " + new string('(', 30_000) + "\r\n" + answer,
            "nested groups" => Head + "From: " + string.Concat(Enumerable.Repeat("a:", 15_000)) + "\r\n" + answer,
            "nested components" => "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n" + string.Concat(Enumerable.Repeat("BEGIN:X\r\n", 50_000)),
            "many attendees" => Answers.Object([.. Enumerable.Repeat(Answers.Attendee, 15_000)]),
            "many folds" => Answers.Object(Answers.Attendee, "COMMENT:" + string.Concat(Enumerable.Repeat("\r\n x", 150_000))),
            "long body" => Head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n" + string.Concat(Enumerable.Repeat("  indented\r\n", 200_000)) + "--b\r\n" + answer + "\r\n--b--\r\n",
            _ => string.Concat(Enumerable.Repeat("BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n", 20_000)),
        };

        Assert.Equal(expected, CodeOf(content));
    }

    private static string CodeOf(string content) =>
        Effort.OfAtMost(MostMegabytes, () => Answers.Read(Encoding.UTF8.GetBytes(content), "mx.example.org")) is ReplyReading.Refused refused ? refused.Code : "read";

    private static void AssertOutcome(byte[] content)
    {
        switch (Answers.Read(content, "mx.example.org"))
        {
            case ReplyReading.Reply { Answer: var reply }:
                Assert.NotEmpty(reply.Uid);
                Assert.Contains('@', reply.Attendee);
                Assert.InRange(reply.Comment.Length, 0, ReplyLimits.CommentCharacters);
                break;
            case ReplyReading.Refused refused:
                Assert.NotEmpty(refused.Sentence);
                break;
        }
    }

    private static byte[] Damage(byte[] content, Random random)
    {
        var damaged = content.ToList();
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(4))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged.RemoveRange(at, random.Next(Math.Min(60, damaged.Count - at)));
                    break;
                case 2:
                    damaged.InsertRange(at, damaged.GetRange(at, random.Next(Math.Min(200, damaged.Count - at))));
                    break;
                default:
                    damaged.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
            }
        }

        return [.. damaged];
    }
}
