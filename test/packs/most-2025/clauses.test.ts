import { testDirections } from '../direction-suite';
import { suite } from './suite';

testDirections(suite, ['info notice-left-out notice-left-out A4:K4']);
