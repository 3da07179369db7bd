using System.Diagnostics;
using System.Runtime.InteropServices;
using GovDisclosure.Tool;

// timeout(1) sends every signal twice; a person who insists takes longer.
TimeSpan sameRequest = TimeSpan.FromSeconds(2);
long firstSignal = 0;

using CancellationTokenSource stop = new();
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return await Application.RunAsync(args, ToolConsole.OfProcess(), stop.Token).ConfigureAwait(false);

// The first signal asks to stop; a later one does what it always does.
void Stop(PosixSignalContext context)
{
    long now = Stopwatch.GetTimestamp();
    long first = Interlocked.CompareExchange(ref firstSignal, now, 0);
    context.Cancel = first == 0 || Stopwatch.GetElapsedTime(first, now) < sameRequest;
    stop.Cancel();
}
