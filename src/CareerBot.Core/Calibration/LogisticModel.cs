namespace CareerBot.Core.Calibration;

/// <summary>Logistic regression with a ridge penalty that pulls towards given weights, for a handful of signals; fitted by Newton's method, so without chance or learning rate.</summary>
internal sealed class LogisticModel
{
    private const int MostSteps = 25;
    private const double Ridge = 0.1;
    private const double Converged = 1e-9;
    private const double SmallestScale = 1e-6;

    private readonly double[] _weights;

    private LogisticModel(double[] weights)
    {
        _weights = weights;
    }

    /// <summary>Weights in the order of the signals, the intercept last.</summary>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LogisticModel Read(BinaryReader reader, int signals) => new(BinaryArrays.Read<double>(reader, signals + 1));

    /// <summary>Writes the weights.</summary>
    public void Write(BinaryWriter writer) => BinaryArrays.Write<double>(writer, _weights);

    /// <summary>Fits the model to weighted examples.</summary>
    /// <param name="examples">Signals, outcome, and how much the example counts; all with as many signals as the prior has.</param>
    /// <param name="prior">Weights that hold where there is little or nothing to learn from, the intercept last.</param>
    public static LogisticModel Fit(IReadOnlyList<(double[] Signals, bool Outcome, double Weight)> examples, double[] prior)
    {
        var weights = prior;
        var loss = Loss(examples, weights, prior);
        for (var step = 0; step < MostSteps; step++)
        {
            var change = NewtonStep(examples, weights, prior);

            // Where the outcomes are nearly separable a full step can overshoot: it is halved until it helps.
            double[] next = [];
            var nextLoss = double.PositiveInfinity;
            for (var scale = 1.0; !(nextLoss <= loss) && scale > SmallestScale; scale /= 2)
            {
                next = [.. weights.Zip(change, (weight, by) => weight + (scale * by))];
                nextLoss = Loss(examples, next, prior);
            }

            if (!(nextLoss < loss - Converged))
            {
                break;
            }

            weights = next;
            loss = nextLoss;
        }

        return new LogisticModel(weights);
    }

    /// <summary>Probability, 0 to 1.</summary>
    public double Probability(ReadOnlySpan<double> signals) => Probability(signals, _weights);

    private static double Probability(ReadOnlySpan<double> signals, double[] weights)
    {
        var sum = weights[^1];
        for (var i = 0; i < signals.Length; i++)
        {
            sum += weights[i] * signals[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    // Negative log likelihood with the penalty.
    private static double Loss(IReadOnlyList<(double[] Signals, bool Outcome, double Weight)> examples, double[] weights, double[] prior)
    {
        double loss = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            loss += Ridge * (weights[i] - prior[i]) * (weights[i] - prior[i]) / 2;
        }

        foreach (var (signals, outcome, weight) in examples)
        {
            var probability = Probability(signals, weights);
            loss -= weight * Math.Log(Math.Max(outcome ? probability : 1 - probability, 1e-300));
        }

        return loss;
    }

    private static double[] NewtonStep(IReadOnlyList<(double[] Signals, bool Outcome, double Weight)> examples, double[] weights, double[] prior)
    {
        var size = weights.Length;
        var gradient = new double[size];
        var hessian = new double[size, size];
        foreach (var (signals, outcome, weight) in examples)
        {
            Accumulate(signals, outcome, weight, weights, gradient, hessian);
        }

        for (var i = 0; i < size; i++)
        {
            gradient[i] -= Ridge * (weights[i] - prior[i]);
            hessian[i, i] += Ridge;
        }

        return Solve(hessian, gradient);
    }

    private static void Accumulate(double[] signals, bool outcome, double importance, double[] weights, double[] gradient, double[,] hessian)
    {
        var probability = Probability(signals, weights);
        var error = importance * ((outcome ? 1 : 0) - probability);
        var curvature = importance * Math.Max(probability * (1 - probability), 1e-6);
        for (var i = 0; i < weights.Length; i++)
        {
            var x = i < signals.Length ? signals[i] : 1;
            gradient[i] += error * x;
            for (var j = 0; j < weights.Length; j++)
            {
                hessian[i, j] += curvature * x * (j < signals.Length ? signals[j] : 1);
            }
        }
    }

    // Gaussian elimination; the ridge keeps the matrix positive definite, so no pivoting is needed.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var column = 0; column < size; column++)
        {
            for (var row = column + 1; row < size; row++)
            {
                var factor = matrix[row, column] / matrix[column, column];
                for (var k = column; k < size; k++)
                {
                    matrix[row, k] -= factor * matrix[column, k];
                }

                right[row] -= factor * right[column];
            }
        }

        var solution = new double[size];
        for (var row = size - 1; row >= 0; row--)
        {
            var sum = right[row];
            for (var k = row + 1; k < size; k++)
            {
                sum -= matrix[row, k] * solution[k];
            }

            solution[row] = sum / matrix[row, row];
        }

        return solution;
    }
}
